import type { Span } from '../../text/lines.js'

/** A line of a chapter file without its line break and the blanks at its edges; the span is that of the words. */
export interface FileLine extends Span {
  words: string
}

/**
 * The lines of a chapter file that are not blank. Only CR LF, LF and CR part them: other separators may be part of a title.
 *
 * @example
 * readLines('a\r\n\r\n b') // => [{ words: 'a', start: 0, end: 1 }, { words: 'b', start: 6, end: 7 }]
 */
export function readLines(source: string): FileLine[] {
  const lines: FileLine[] = []
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const words = match[0].trim()
    if (words === '') continue
    const start = match.index + match[0].length - match[0].trimStart().length
    lines.push({ words, start, end: start + words.length })
  }
  return lines
}
