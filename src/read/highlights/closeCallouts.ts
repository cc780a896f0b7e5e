import type { NoteLine } from './noteLine.js'

/** How Obsidian opens a box about the work: `> [!abstract] …`. */
const opening = /^>\s?\[!(?:abstract|info|summary|tldr|metadata|book|cite)\]/i

/** A point of such a box: `> - 简介： …`. */
const point = /^>\s?[-*+]\s|^>\s?!\[|^>\s?[\p{L} ]{1,16}\s?[:：]/u

/** In a box about the work that lists what it is, no line is a passage. */
export function closeCallouts(lines: readonly NoteLine[]): NoteLine[] {
  let open = false
  return lines.map((line) => {
    if (opening.test(line.words)) open = true
    else if (line.gap > 0 || !point.test(line.words)) open = false
    return open && line.fact === null ? { ...line, furniture: true, stamp: null } : line
  })
}
