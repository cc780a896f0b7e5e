/** From where to where something runs, in any unit. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Give each span a row in which it overlaps none before it, the highest there is; where all rows are taken, the last.
 *
 * @param spans by their starts, ascending
 * @returns the row of each, from 0, and whether the last row had to take several at once
 * @example
 * placeRows([{start: 0, end: 5}, {start: 3, end: 9}, {start: 5, end: 6}], 8) // => {rows: [0, 1, 0], crowded: false}
 */
export function placeRows(spans: readonly Span[], most: number): { rows: number[]; crowded: boolean } {
  const ends: number[] = []
  let crowded = false
  const rows = spans.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const row = free >= 0 ? free : Math.min(ends.length, most - 1)
    if (free < 0 && ends.length === most) crowded = true
    ends[row] = Math.max(end, ends[row] ?? 0)
    return row
  })
  return { rows, crowded }
}
