import type { SourceLine } from './sourceLine.js'

/** What the marks of a copy stand for. */
export interface WereadStyle {
  isQuote: (line: SourceLine) => boolean
  isChapter: (line: SourceLine) => boolean
}

/** A date behind ◆ heads a thought in every version. */
const diamond = /^◆(?!\s*\d{4}\/\d{1,2}\/\d{1,2}\s*(?:发表|认为))/

/**
 * The style of a copy: where quotations are marked by `>>`, or more of them by `•` than by ◆, ◆ marks the chapters; else it marks
 * the quotations, and chapters have no mark.
 */
export function findWereadStyle(lines: readonly SourceLine[]): WereadStyle {
  const count = (mark: RegExp) => lines.filter((line) => mark.test(line.words)).length
  const mark = [/^>>/, /^•/].find(
    (other) => count(other) > 0 && (other.source === '^>>' || count(other) >= count(diamond)),
  )
  if (!mark) return { isQuote: (line) => diamond.test(line.words), isChapter: () => false }
  return { isQuote: (line) => mark.test(line.words), isChapter: (line) => diamond.test(line.words) }
}
