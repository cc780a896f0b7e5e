import type { Segment } from './readSegment.js'

/** Nobody says fewer letters than this in a second, nor as many in a millisecond. */
const slowest = 0.05

/**
 * Seconds in one unit of the times of segments whose keys do not say what they count: 1, or 0.001 where they are whole numbers that
 * would leave hardly a letter to a second.
 */
export function readSegmentUnit(segments: readonly Segment[]): number {
  let letters = 0
  let length = 0
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const { start, end, text } of segments) {
    for (const time of [start, end]) {
      if (!time || time.value === null) continue
      if (time.unit !== null || !Number.isInteger(time.value) || time.words.includes('.')) return 1
      first = Math.min(first, time.value)
      last = Math.max(last, time.value)
    }
    letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (start?.value != null && end?.value != null) length += Math.max(0, end.value - start.value)
  }
  const spoken = length > 0 ? length : last - first
  return letters > 0 && spoken > 0 && letters / spoken < slowest ? 0.001 : 1
}
