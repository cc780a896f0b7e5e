import type { Chapter } from '../tree/nodes.js'

/** Chapters by time; those of the same start keep the order of the text. */
export function sortChapters(chapters: readonly Chapter[]): Chapter[] {
  return [...chapters].sort((a, b) => a.start - b.start)
}
