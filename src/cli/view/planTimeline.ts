import type { DocumentEpisode } from '../../index.js'

type Chapter = DocumentEpisode['chapters'][number]

/** Chapters drawn to scale. */
export interface Timeline {
  /** What stands in each column: the chapter that is on, null before the first one and in a gap. */
  readonly cells: readonly (Chapter | null)[]
  /** Seconds from the left to the right end: the duration, or as far as is known. */
  readonly total: number
  /** Whether nobody knows when the last chapter ends: it has one more column behind `cells`. */
  readonly isOpen: boolean
}

/**
 * Give each column of a line the chapter that is on then, by time, whatever the order of the text; null where there is nothing to
 * draw. Where several begin in one column, the last has it.
 *
 * @param columns of the whole line, the one for an open end included
 */
export function planTimeline(
  { chapters, duration }: Pick<DocumentEpisode, 'chapters' | 'duration'>,
  columns: number,
): Timeline | null {
  const sorted = chapters.toSorted((a, b) => a.start - b.start)
  const last = sorted.at(-1)
  if (!last) return null
  const total = sorted.reduce((most, { start, end }) => Math.max(most, start, end ?? 0), duration ?? 0)
  const isOpen = last.end === null && total <= last.start
  if (total === 0 || (isOpen && sorted.length === 1)) return null
  const count = columns - (isOpen ? 1 : 0)
  const findColumn = (seconds: number) => Math.floor((seconds / total) * count)
  const cells = new Array<Chapter | null>(count).fill(null)
  for (const [index, chapter] of sorted.entries()) {
    const from = Math.min(findColumn(chapter.start), isOpen ? count : count - 1)
    const end = chapter.end ?? sorted[index + 1]?.start ?? total
    cells.fill(chapter, from, Math.max(from + 1, findColumn(end)))
  }
  return { cells: cells.slice(0, count), total, isOpen }
}
