import type { DocumentEpisode } from '../../document/document.js'
import { measureReading } from './measureReading.js'

type Turn = DocumentEpisode['transcript'][number]

/** What is said from one time to another. Times in whole milliseconds, the end later than the start. */
export interface TimedTurns {
  readonly start: number
  readonly end: number
  /** The turn that states the start, with those beside it that state none; never empty. */
  readonly turns: readonly Turn[]
}

interface Group {
  start: number
  end: number | null
  turns: Turn[]
}

/** No episode is that long: such a time is a slip, and the formats of cues end there. Milliseconds. */
const tooLate = 1000 * 3600 * 1000

/**
 * Give every turn of a transcript a time, as cues need one, in the order of the starts.
 *
 * A turn without a start joins the turn before it, those above the first start join that one: they share its time. Nothing is left of a
 * transcript without any start. The end is the one stated, where it is later than the start and belongs to one turn alone; else the
 * next later start; else as long as reading takes (see `measureReading`).
 *
 * @example
 * timeTurns([{speaker: null, start: 5, end: null, text: '开场'}, {speaker: null, start: 9, end: 11.5, text: '正题'}])
 * // => [{start: 5000, end: 9000, turns: […]}, {start: 9000, end: 11500, turns: […]}]
 */
export function timeTurns(transcript: readonly Turn[]): TimedTurns[] {
  const groups = groupTurns(transcript).sort((a, b) => a.start - b.start)
  const timed: TimedTurns[] = []
  let later: number | null = null
  for (const [i, group] of [...groups.entries()].reverse()) {
    const { start, turns } = group
    timed.push({ start, end: findEnd(group, later), turns })
    if (groups[i - 1] && groups[i - 1]?.start !== start) later = start
  }
  return timed.reverse()
}

function groupTurns(transcript: readonly Turn[]): Group[] {
  const groups: Group[] = []
  const above: Turn[] = []
  for (const turn of transcript) {
    const start = toMilliseconds(turn.start)
    const last = groups.at(-1)
    if (start !== null) groups.push({ start, end: toMilliseconds(turn.end), turns: [...above.splice(0), turn] })
    else if (last) last.turns.push(turn)
    else above.push(turn)
  }
  return groups
}

function findEnd({ start, end, turns }: Group, later: number | null): number {
  if (end !== null && end > start && turns.length === 1) return end
  return later ?? start + turns.reduce((sum, { text }) => sum + measureReading(text), 0)
}

function toMilliseconds(seconds: number | null): number | null {
  if (seconds === null || !(seconds * 1000 < tooLate)) return null
  return Math.round(seconds * 1000)
}
