import type { DocumentEpisode } from '../../document/document.js'
import { breakLines, type Line } from './breakLines.js'
import { cleanSpeech } from './cleanSpeech.js'
import { type TimedTurns, timeTurns } from './timeTurns.js'

/** What is shown at once: lines that one person says. Times in whole milliseconds. */
export interface Cue {
  readonly start: number
  /** Later than the start. */
  readonly end: number
  readonly speaker: string | null
  readonly lines: readonly string[]
}

/** How much a cue holds. */
export interface CueSize {
  readonly columns: number
  readonly lines: number
  /** Whether the first cue of a turn opens with `Name: `. */
  readonly names: boolean
  /** What keeps the text of a cue from being read as syntax; it must not change its width. */
  readonly guard: (text: string) => string
}

/** A cue that has no time yet. */
interface Part {
  readonly speaker: string | null
  readonly lines: readonly Line[]
}

/**
 * Plan the cues of a transcript, in the order of their starts; for the times see `timeTurns`. A turn that is longer than a cue becomes
 * several, which share its time by their width.
 */
export function planCues(transcript: DocumentEpisode['transcript'], size: CueSize): Cue[] {
  return timeTurns(transcript)
    .flatMap((timed) => shareTime(timed, size))
    .sort((a, b) => a.start - b.start)
}

function shareTime({ start, end, turns }: TimedTurns, size: CueSize): Cue[] {
  const parts = turns.flatMap(({ speaker, text }) => splitTurn(speaker, text, size))
  const whole = parts.reduce((sum, part) => sum + measurePart(part), 0)
  const timeAt = (width: number) => start + Math.floor(((end - start) * width) / whole)
  let before = 0
  return parts.map((part) => {
    const from = timeAt(before)
    before += measurePart(part)
    return {
      start: from,
      // A time too short to be shared still gives each cue its moment.
      end: Math.max(timeAt(before), from + 1),
      speaker: part.speaker,
      lines: part.lines.map((line) => line.text),
    }
  })
}

function splitTurn(speaker: string | null, text: string, size: CueSize): Part[] {
  const name = cleanSpeech(speaker ?? '').join(' ') || null
  const label = name !== null && size.names ? `${size.guard(name)}: ` : ''
  const lines = cleanSpeech(text).flatMap((words, i) =>
    breakLines(size.guard(words), size.columns, i === 0 ? label : ''),
  )
  const parts: Part[] = []
  for (let i = 0; i < lines.length; i += size.lines)
    parts.push({ speaker: name, lines: lines.slice(i, i + size.lines) })
  return parts
}

/** Never nothing: what is invisible takes its part of the time, too. */
function measurePart({ lines }: Part): number {
  return lines.reduce((sum, { width }) => sum + Math.max(1, width), 0)
}
