import type { NoteLine } from './noteLine.js'
import type { Stamp } from './readStamp.js'

/** So many pages make a list of them. */
const fewest = 2

/** A number and nothing else. */
const bare = /^(?:\d{1,5}|[ivxlc]{1,8})$/i

const page: Stamp = { date: null, dated: false, place: null, kind: null, labelled: false, numbered: false }

/** Where most days have a number alone right below, as in the notes of Google Play Books, it is the page. */
export function markPageNumbers(lines: readonly NoteLine[]): NoteLine[] {
  const isDay = (line: NoteLine | undefined) => line?.stamp?.dated === true && line.stamp.place === null
  const isPage = (line: NoteLine, i: number) => line.gap === 0 && bare.test(line.words) && isDay(lines[i - 1])
  const days = lines.filter(isDay).length
  const pages = lines.filter(isPage).length
  if (pages < fewest || pages * 2 <= days) return [...lines]
  return lines.map((line, i) => (isPage(line, i) ? { ...line, stamp: { ...page, place: line.words } } : line))
}
