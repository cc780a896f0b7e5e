import { isQuoteOpen } from './isQuoteOpen.js'
import { isClosed, type NoteLayout } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'
import type { NotePart } from './notePart.js'
import { arrow } from './signs.js'

/** So many remarks with a sign tell that one without it is none. */
const fewest = 2

/**
 * Parts in which words behind a blank line below a quotation in its marks stand alone, where what is said of the others has a sign and
 * stands right below.
 */
export function partRemarks(parts: readonly NotePart[], { form, mark }: NoteLayout): NotePart[] {
  if (form !== 'stamped' || mark === '>' || !isClosed(mark)) return [...parts]
  const signed = parts.filter((part) => part.lines.some((line) => line.gap === 0 && isSigned(line))).length
  const loose = new Map(parts.map((part) => [part, findLoose(part)]))
  const count = [...loose.values()].filter((at) => at > 0).length
  if (signed < fewest || count * 2 > signed) return [...parts]
  return parts.flatMap((part): NotePart[] => {
    const at = loose.get(part) ?? -1
    if (at < 0) return [part]
    const behind = part.lines.slice(at).filter((line) => !line.ruler)
    return [
      { ...part, lines: part.lines.slice(0, at) },
      ...behind.map((line): NotePart => ({ kind: 'aside', lines: [line] })),
    ]
  })
}

function isSigned({ words, thought }: NoteLine): boolean {
  return thought !== null || arrow.test(words)
}

/** Where words without a sign begin behind a blank line below a quotation that is closed, or -1. */
function findLoose({ kind, lines }: NotePart): number {
  const start = lines.findIndex((line) => line.stamp === null)
  if (kind !== 'entry' || start < 0 || !/^[“"「『]/.test(lines[start]?.words ?? '')) return -1
  return lines.findIndex((line, i) => {
    if (i <= start || line.gap === 0 || line.ruler || line.stamp !== null || isSigned(line)) return false
    return !/^[“"「『]/.test(line.words) && !isQuoteOpen(lines.slice(start, i).map(({ words }) => words))
  })
}
