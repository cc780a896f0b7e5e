import type { NoteLine } from './noteLine.js'

/** What an app counts behind a title: `(高亮: 9; 标注: 4)`, `(共86篇)`. */
const behindTitle = /[(（][^()（）]{0,40}\d[^()（）]{0,40}[)）]$/

/** What it counts at a note: `(3回应)`, `157人喜欢`. */
const atNote =
  /[(（]?(?<!\d)\d{1,7}\s?(?:人喜欢|人喜歡|人点赞|条回应|回应|回應|赞|評論|评论|likes?|comments?|replies)[)）]?$/i

/**
 * What an app has counted in a line that is otherwise of the notes, as a line of its own, or null.
 *
 * @param isTitle whether the line names the work
 */
export function findCounts(line: NoteLine, isTitle: boolean): NoteLine | null {
  if (!isTitle && line.stamp === null && !/[)）]$/.test(line.words)) return null
  const found = (isTitle ? behindTitle : atNote).exec(line.words)
  if (!found || found.index === 0) return null
  return { ...line, words: found[0], start: line.start + found.index, end: line.start + found.index + found[0].length }
}
