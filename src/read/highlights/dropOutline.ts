import type { NoteSource } from './noteSource.js'

/** The bullet of an outline before a quotation or a heading, as Logseq writes all its lines: `- > …`, `- ## …`. */
const bullet = /^[-*+]\s+(?=>\s?\S|#{1,6}\s)/

/** Lines with quotations and headings out of the bullets of an outline, each a block of its own. */
export function dropOutline(lines: readonly NoteSource[]): NoteSource[] {
  return lines.map((line) => {
    const length = bullet.exec(line.words)?.[0].length
    return length === undefined
      ? line
      : { ...line, words: line.words.slice(length), start: line.start + length, gap: Math.max(1, line.gap) }
  })
}
