import { clean } from '../../text/clean.js'
import { type Span, splitLines } from '../../text/lines.js'
import { trimSpan } from '../../text/trimSpan.js'

/** A line of an export that is not blank; its span is without the white space at its edges. */
export interface SourceLine extends Span {
  /** What stands in it, as it is. */
  words: string
  /** How many blank lines stand before it. */
  gap: number
  /** How far it is indented. Columns; a tab goes to the next multiple of four, as in CommonMark. */
  indent: number
  /** The address that an app set behind it, and that is not in its words. */
  address?: string
}

/** The lines of an export that are not blank. */
export function readSourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let gap = 0
  for (const line of splitLines(source)) {
    const span = trimSpan(source, line)
    const words = source.slice(span.start, span.end).replace(/^\ufeff/, '')
    if (words === '') gap++
    else {
      lines.push({ ...span, words, gap, indent: measureIndent(source.slice(line.start, span.start)) })
      gap = 0
    }
  }
  return lines
}

function measureIndent(blanks: string): number {
  let column = 0
  for (const blank of blanks) column += blank === '\t' ? 4 - (column % 4) : 1
  return column
}

/** Lines as a value: each cleaned, one a line; null if nothing is left. */
export function joinLines(lines: readonly string[]): string | null {
  const words = lines.map(clean).filter((line) => line !== '')
  return words.length > 0 ? words.join('\n') : null
}

/** From the first to the last of some spans. */
export function spanOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
