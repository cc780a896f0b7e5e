import type { Span } from '../../text/lines.js'

/** The formats whose files are cues. */
export type Dialect = 'srt' | 'vtt' | 'sbv'

/** One cue of a subtitle file. Times in seconds. */
export interface Cue {
  /** The line above its times. */
  id: string | null
  /** Null where its line of times is broken. */
  start: number | null
  end: number | null
  /** The line of its times. */
  times: string
  /** Its lines of text, as they stand in the source. */
  lines: readonly Span[]
  /** The whole cue, from its identifier to the end of its text. */
  span: Span
}

/** What a subtitle file is made of. */
export interface Captions {
  cues: readonly Cue[]
  /** What stands before the first cue and is no cue: in WebVTT the header. */
  head: Span
  /** Comments (`NOTE`) of WebVTT, without the word. */
  notes: readonly Span[]
  /** What stands behind the last cue, a blank line between. */
  tail: Span
}
