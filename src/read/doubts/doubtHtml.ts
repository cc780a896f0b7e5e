import type { Doubt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { findTagErrors, type TagError } from './findTagErrors.js'
import { quote } from './quote.js'

/** An error of the HTML parser: its code, after the HTML Living Standard (13.2.2), and its offset. */
export interface HtmlError {
  code: string
  start: number
}

/** Doctypes and slashes change nothing in what is read; question marks may be our own (`limitNesting`). */
const harmless = /doctype|trailing-solidus|question-mark|duplicate-attribute|whitespace-between/

/**
 * What is wrong with an HTML text: one doubt about all its errors, as pages have many, at the first; one more where it breaks off inside
 * a tag or a comment.
 */
export function doubtHtml(html: string, parserErrors: readonly HtmlError[], place: Place): Doubt[] {
  const cut = parserErrors.find(({ code }) => /^eof-/.test(code))
  const others = parserErrors.filter(({ code }) => !/^eof-/.test(code) && !harmless.test(code))
  const tags = findTagErrors(html)
  const errors = [
    ...others.map(({ code, start }) => ({
      start,
      end: start,
      unexpected: `mark (${code.replaceAll('-', ' ')}), expected valid HTML`,
    })),
    ...tags.map((tag) => ({ start: tag.start, end: tag.end, unexpected: describeTag(tag) })),
  ]
  const [first, ...rest] = errors.sort((a, b) => a.start - b.start)
  const doubts: Doubt[] = []
  if (cut) {
    const reason = 'Unexpected end of the input inside a mark, expected `>`; what stands before it is read'
    doubts.push({ rule: 'cut-off-input', reason, position: place({ start: html.length, end: html.length }) })
  }
  if (first) {
    const more = rest.length === 0 ? '' : `, and ${rest.length} more such ${rest.length === 1 ? 'error' : 'errors'}`
    const reason = `Unexpected ${first.unexpected}; read as browsers do${more}`
    doubts.push({ rule: 'broken-syntax', reason, position: place(first) })
  }
  return doubts
}

function describeTag({ name, kind }: TagError): string {
  return kind === 'unclosed'
    ? `${quote(`<${name}>`)} that is not closed, expected ${quote(`</${name}>`)}`
    : `${quote(`</${name}>`)} that closes nothing, expected ${quote(`<${name}>`)} before it`
}
