import type { Point } from 'unist'
import { splitLines } from '../text/lines.js'
import type { Place } from './place.js'

/**
 * A function from spans of a source to unist positions: lines and columns from 1, offsets from 0, all in UTF-16 units.
 *
 * By bisection: vfile-location walks all lines for each offset.
 *
 * @example
 * createPlacer('a\nbc')({start: 2, end: 3}).start // => {line: 2, column: 1, offset: 2}
 */
export function createPlacer(source: string): Place {
  const starts = [0, ...splitLines(source).map((line) => line.end)]
  const last = starts.length - 1
  if (last > 0 && !/[\n\r\u2028\u2029\u0085]$/.test(source)) starts.pop()
  const pointAt = (at: number): Point => {
    // The HTML parser ends a comment that is never closed one unit behind the source.
    const offset = Math.min(at, source.length)
    const index = lastUpTo(starts, offset)
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset }
  }
  return ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) })
}

/** Index of the last number that is not above a limit; the numbers ascend and begin with 0. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
