import type { NoteLine } from './noteLine.js'
import { readNoteTitle } from './readNoteTitle.js'

/** Several works in a file: each has a heading of the highest order, the same words over it, or its title over its author. */
export function splitWorks(lines: readonly NoteLine[]): NoteLine[][] {
  const isStart = (line: NoteLine, i: number) =>
    (line.depth === 1 && !line.furniture) || line.fact?.name === 'title' || isWorkTitle(line, lines[i + 1])
  const starts = lines.flatMap((line, i) => (isStart(line, i) ? [i] : []))
  if (starts.length < 2) return [[...lines]]
  return starts.map((start, i) => lines.slice(i === 0 ? 0 : start, starts[i + 1]))
}

/** `《书名》` on a line of its own, right over a line that states the author. */
export function isWorkTitle(line: NoteLine, next: NoteLine | undefined): boolean {
  if (next?.fact?.name !== 'author' || next.gap > 0 || line.depth > 0) return false
  return /^《[^《》]+》$/.test(line.words) && readNoteTitle(line.words) !== null
}
