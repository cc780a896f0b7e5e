import type { SourceLine } from './sourceLine.js'

/**
 * What stands over a passage parted from the reader's own words of the passage above: they stand before the line that opens with a
 * quotation mark, behind an arrow, or with no blank line between them and what is above.
 */
export function splitRemark(lines: readonly SourceLine[]): { own: SourceLine[]; passage: SourceLine[] } {
  const quoted = lines.findIndex((line, i) => (i === 0 || line.gap > 0) && /^[“「『"]/.test(line.words))
  const [first] = lines
  const isOwn = first !== undefined && (first.gap === 0 || /^[↑⬆👆^←]/u.test(first.words))
  const parted = isOwn ? lines.findIndex((line, i) => i > 0 && line.gap > 0) : -1
  const at = quoted >= 0 ? quoted : Math.max(0, parted)
  return { own: lines.slice(0, at), passage: lines.slice(at) }
}
