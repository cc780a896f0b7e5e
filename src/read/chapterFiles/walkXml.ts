import { SaxesParser } from 'saxes'
import type { Span } from '../../text/lines.js'
import { trimSpan } from '../../text/trimSpan.js'
import { describeXmlError } from '../doubts/describeXmlError.js'
import type { SourceDoubt } from '../doubts/placeDoubts.js'
import { quote } from '../doubts/quote.js'

/** An element by its name without a prefix; the span is that of its opening tag. */
export interface XmlElement extends Span {
  name: string
  attributes: Readonly<Record<string, string>>
}

/** What is done with the parts of an XML text, in its order. */
export interface XmlVisitor {
  open(element: XmlElement): void
  /** `end` lies behind the closing tag; at the end of a text that is cut off all open elements are closed. */
  close(element: XmlElement, end: number): void
  /** Words that are not blank, entities decoded; `parent` is null outside the root. */
  text(words: string, span: Span, parent: XmlElement | null): void
  /** Comments, and a tag that is cut off. */
  aside(words: string, span: Span): void
}

/**
 * Walk an XML text, well-formed or not, without ever throwing: what can be read is read. Offsets in UTF-16 units.
 *
 * Prefixes are taken off, not resolved: lists of chapters are often copied out of a feed without their namespace.
 *
 * @returns where the text is no XML
 */
export function walkXml(source: string, visitor: XmlVisitor): SourceDoubt[] {
  const { mended, restore } = mend(source)
  const doubts: SourceDoubt[] = []
  const doubtBare = (words: string, span: Span) => {
    const restored = restore(words)
    if (restored === words) return
    const sign = (restored.match(/&/g)?.length ?? 0) > (words.match(/&/g)?.length ?? 0) ? '&' : '<'
    const expected = sign === '&' ? '`&amp;`' : '`&lt;`'
    doubts.push({
      rule: 'broken-syntax',
      reason: `Unexpected bare \`${sign}\`, expected ${expected}; kept as text`,
      ...span,
    })
  }
  const parser = new SaxesParser()
  const stack: XmlElement[] = []
  let tagStart = 0
  let markupEnd = 0
  let closing = false
  let cut = false
  parser.on('error', (error) => {
    const at = Math.min(parser.position, source.length)
    const doubt = describeXmlError(error.message)
    if (doubt) doubts.push({ ...doubt, start: Math.max(0, at - 1), end: at })
    if (error.message.endsWith('unexpected end.')) cut = true
    // A closing tag that fits nothing closes all, and is then told as text.
    const unmatched = error.message.includes('unmatched closing tag')
    if (unmatched && markupEnd === parser.position) markupEnd = mended.lastIndexOf('<', markupEnd - 1)
  })
  parser.on('opentagstart', () => {
    tagStart = mended.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', ({ name, attributes }) => {
    markupEnd = parser.position
    const restored = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, restore(value)]))
    const element = { name: withoutPrefix(name), attributes: restored, start: tagStart, end: markupEnd }
    doubtBare(Object.values(attributes).join(' '), { start: tagStart, end: markupEnd })
    stack.push(element)
    visitor.open(element)
  })
  parser.on('closetag', () => {
    markupEnd = parser.position
    const element = stack.pop()
    if (element) visitor.close(element, markupEnd)
  })
  const takeText = (words: string, end: number) => {
    if (words.trim() !== '')
      visitor.text(restore(words), trimSpan(source, { start: markupEnd, end }), stack.at(-1) ?? null)
  }
  parser.on('text', (words) => {
    // What is left in the middle of a tag at the end of the text is told as text too.
    if (cut) return
    const end = closing ? source.length : parser.position - 1
    doubtBare(words, { start: Math.min(markupEnd, end), end })
    takeText(words, end)
  })
  parser.on('cdata', (words) => {
    takeText(words, parser.position)
    markupEnd = parser.position
  })
  parser.on('comment', (words) => {
    const end = parser.position + (source[parser.position] === '>' ? 1 : 0)
    if (words.trim() !== '') visitor.aside(restore(words), trimSpan(source, { start: markupEnd, end }))
    markupEnd = end
  })
  for (const event of ['processinginstruction', 'doctype', 'xmldecl'] as const)
    parser.on(event, () => {
      markupEnd = parser.position
    })
  parser.write(mended)
  closing = true
  parser.close()
  const rest = cut ? mended.indexOf('<', markupEnd) : -1
  if (rest >= 0) visitor.aside(source.slice(rest), trimSpan(source, { start: rest, end: source.length }))
  const [innermost] = stack.reverse()
  if (innermost && !cut) {
    const reason = `Unexpected end of the input inside ${quote(`<${innermost.name}>`)}, expected its closing tag; what stands before it is read`
    doubts.push({ rule: 'cut-off-input', reason, start: source.length, end: source.length })
  }
  for (const element of stack) visitor.close(element, source.length)
  return doubts
}

function withoutPrefix(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}

/**
 * A bare `&` swallows all up to the next semicolon, a bare `<` is dropped: they are replaced by characters that the text does not
 * hold, and put back into what is read. The length stays, so offsets do too.
 */
function mend(source: string): { mended: string; restore: (words: string) => string } {
  const [ampersand, less] = findUnused(source)
  if (ampersand === undefined || less === undefined) return { mended: source, restore: (words) => words }
  const mended = source
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,31});)/gi, ampersand)
    .replace(/<(?![\p{L}_:/!?])/gu, less)
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return { mended, restore: (words) => words.replaceAll(ampersand, '&').replaceAll(less, '<') }
}

/** Two characters of private use that a text does not hold. */
function findUnused(source: string): string[] {
  const used = new Set(source.match(/[\ue000-\uf8ff]/g))
  const unused: string[] = []
  for (let code = 0xe000; code <= 0xf8ff && unused.length < 2; code++)
    if (!used.has(String.fromCharCode(code))) unused.push(String.fromCharCode(code))
  return unused
}
