import { isHeadingLike, type NoteLine } from './noteLine.js'

/** The words of a button are no longer than this. UTF-16 units. */
const longest = 12

/** Short words that come again and again, each on a line of its own, are of the page: its buttons. */
export function closeRepeated(lines: readonly NoteLine[]): NoteLine[] {
  const counts = new Map<string, number>()
  for (const { words } of lines) counts.set(words, (counts.get(words) ?? 0) + 1)
  let gap = 0
  return lines.map((line) => {
    const isButton =
      (counts.get(line.words) ?? 0) >= 3 &&
      line.words.length <= longest &&
      isHeadingLike(line.words) &&
      !line.ruler &&
      line.stamp === null &&
      line.thought === null &&
      line.mark !== '原文：'
    const closed = { ...line, gap: Math.max(line.gap, gap), furniture: line.furniture || isButton }
    gap = closed.furniture && !closed.ruler ? closed.gap : 0
    return closed
  })
}
