import type { Position } from 'unist'
import { clean } from '../../text/clean.js'
import { joinSpacedHan } from '../../text/joinSpacedHan.js'
import type { Doubt, Turn } from '../../tree/nodes.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { quote } from '../doubts/quote.js'
import type { Segment, SegmentTime } from './readSegment.js'

/** How the segments of a file are written. */
export interface SegmentStyle {
  /** Seconds in one unit of their times. */
  unit: number
  /** Whether their Chinese words are set apart by blanks. */
  isSpaced: boolean
}

/** The turn of a segment; none where it says nothing. */
export function createSegmentTurn(segment: Segment, { unit, isSpaced }: SegmentStyle, position: Position): Turn[] {
  const words = clean(segment.text)
  if (words === '') return []
  const start = toSeconds(segment.start, unit)
  const end = toSeconds(segment.end, unit)
  const value = isSpaced ? joinSpacedHan(words) : words
  const turn: Turn = { type: 'turn', speaker: segment.speaker, start, end, value, position }
  const isBackwards = start !== null && end !== null && end < start
  const reasons = [
    ...doubtTime('start', segment.start),
    ...doubtTime('end', segment.end),
    ...(isBackwards
      ? [`Unexpected end \`${end}\` before start \`${start}\`, expected a later one; kept as it stands`]
      : []),
  ]
  return [
    addDoubts(
      turn,
      reasons.map((reason): Doubt => ({ rule: 'item-value', reason })),
    ),
  ]
}

/** In whole milliseconds: 4.97, not 4.970000000000001. */
function toSeconds(time: SegmentTime | null, unit: number): number | null {
  if (time?.value == null) return null
  const factor = time.unit ?? unit
  return factor === 1 ? time.value : Math.round(time.value) / 1000
}

function doubtTime(name: string, time: SegmentTime | null): string[] {
  if (!time || time.value !== null) return []
  return [`Unexpected ${name} ${quote(time.words)}, expected a number of seconds; left out`]
}
