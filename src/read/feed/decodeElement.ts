import type { Span } from '../../text/lines.js'
import { Decoding } from '../embedded/decoding.js'
import { decodeEntity } from '../html/decodeEntity.js'
import { references } from '../html/references.js'
import type { XmlElement } from './parseXml.js'

/**
 * What an element holds for people: its text with its entities resolved, its CDATA as it stands; where it holds elements of its
 * own (XHTML, or HTML that nobody escaped) the markup of all.
 */
export function decodeElement(source: string, element: XmlElement): Decoding {
  if (element.children.length > 0) return decodeMarkup(source, element.inner)
  const decoding = new Decoding()
  for (const text of element.texts) {
    if (text.kind === 'cdata') addExact(decoding, source, text)
    else addReferences(decoding, source, text)
  }
  return decoding
}

function addReferences(decoding: Decoding, source: string, { start, end }: Span): void {
  let at = start
  for (const match of source.slice(start, end).matchAll(references)) {
    const from = { start: start + match.index, end: start + match.index + match[0].length }
    addExact(decoding, source, { start: at, end: from.start })
    decoding.add(decodeEntity(match[0]), from, false)
    at = from.end
  }
  addExact(decoding, source, { start: at, end })
}

/** Markup stays as it stands, for the reader of HTML; only the marks of CDATA sections are none of it. */
function decodeMarkup(source: string, { start, end }: Span): Decoding {
  const decoding = new Decoding()
  let at = start
  for (const match of source.slice(start, end).matchAll(/<!\[CDATA\[|\]\]>/g)) {
    addExact(decoding, source, { start: at, end: start + match.index })
    at = start + match.index + match[0].length
  }
  addExact(decoding, source, { start: at, end })
  return decoding
}

function addExact(decoding: Decoding, source: string, span: Span): void {
  decoding.add(source.slice(span.start, span.end), span, true)
}
