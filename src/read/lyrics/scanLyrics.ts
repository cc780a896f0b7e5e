import { type Span, splitLines } from '../../text/lines.js'
import type { Cue } from '../subtitles/cue.js'
import { readLyricLine } from './readLyricLine.js'

/** An id tag and its place. */
export interface LyricTag extends Span {
  key: string
  value: string
}

/** A timed line that lines without a time may continue. */
interface OpenLine {
  lines: Span[]
  span: Span
}

/** What an LRC file is made of. */
export interface Lyrics {
  tags: readonly LyricTag[]
  /** A cue for each time; one without lines is a pause. */
  cues: readonly Cue[]
  /** Lines without a time above the first that has one. */
  head: readonly Span[]
  /** Lines without a time that continue none. */
  stray: readonly Span[]
}

/** The timed lines and tags of an LRC file. A line without a time continues the one right above it that has one. */
export function scanLyrics(source: string): Lyrics {
  const tags: LyricTag[] = []
  const cues: Cue[] = []
  const head: Span[] = []
  const stray: Span[] = []
  let open: OpenLine | null = null
  for (const span of splitLines(source).map((line) => trim(source, line))) {
    const words = source.slice(span.start, span.end)
    const line = readLyricLine(words)
    if (line.kind === 'words' && words !== '' && open) {
      open.lines.push(span)
      open.span.end = span.end
      continue
    }
    open = null
    if (line.kind === 'timed') {
      const timed = { lines: wordsBehind(span, line.words), span: { ...span } }
      const times = source.slice(span.start, span.start + line.words).trim()
      cues.push(...line.starts.map((start) => ({ id: null, start, end: null, times, ...timed })))
      if (line.starts.length === 1) open = timed
    }
    if (line.kind === 'tag') tags.push({ ...span, key: line.key, value: line.value })
    else if (line.kind === 'words' && words !== '') (cues.length === 0 ? head : stray).push(span)
  }
  return { tags, cues: endAtPauses(inOrder(cues)), head, stray }
}

function wordsBehind({ start, end }: Span, stamps: number): Span[] {
  return start + stamps < end ? [{ start: start + stamps, end }] : []
}

/** Where a line has several times, it is said again later: then the times order the lines. */
function inOrder(cues: readonly Cue[]): readonly Cue[] {
  const isRepeated = cues.some(({ span }, i) => span.start === cues[i + 1]?.span.start)
  return isRepeated ? [...cues].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : cues
}

/** A time without words ends what is said before it. */
function endAtPauses(cues: readonly Cue[]): Cue[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1]
    const isEnd = next?.lines.length === 0 && (next.start ?? 0) > (cue.start ?? 0)
    return isEnd ? { ...cue, end: next.start } : cue
  })
}

function trim(source: string, { start, end }: Span): Span {
  const raw = source.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  return { start: Math.min(from, end), end: Math.max(start + raw.trimEnd().length, Math.min(from, end)) }
}
