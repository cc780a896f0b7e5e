import type { Position } from 'unist'
import { location } from 'vfile-location'
import type { Span } from '../text/lines.js'

/**
 * A function from spans of a source to unist positions: lines and columns from 1, offsets from 0, all in UTF-16 units.
 *
 * @example
 * createPlacer('a\nbc')({start: 2, end: 3}).start // => {line: 2, column: 1, offset: 2}
 */
export function createPlacer(source: string): (span: Span) => Position {
  const places = location(source)
  const pointAt = (offset: number) => {
    const point = places.toPoint(offset)
    return { line: point?.line ?? 1, column: point?.column ?? 1, offset }
  }
  return ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) })
}
