import { SaxesParser } from 'saxes'
import type { Span } from '../../text/lines.js'
import { describeXmlError } from '../doubts/describeXmlError.js'
import type { SourceDoubt } from '../doubts/placeDoubts.js'
import { quote } from '../doubts/quote.js'
import { resolveReferences } from '../html/references.js'

/** An element as it stands in the source; a cut-off or unclosed one ends where what closes it begins. */
export interface XmlElement extends Span {
  /** In lower case, with its prefix: `itunes:duration`. */
  name: string
  attributes: ReadonlyMap<string, string>
  /** What stands between its tags. */
  inner: Span
  children: XmlElement[]
  /** The text directly inside it; of a CDATA section what stands between its marks. */
  texts: XmlText[]
}

export interface XmlText extends Span {
  kind: 'text' | 'cdata'
}

/**
 * The elements of an XML text, however malformed: what is not closed is closed by what follows, what was never opened is left out.
 *
 * saxes finds the marks; names and entities are ours, as feeds use prefixes that they do not declare, bare `&` and HTML's entities.
 *
 * @param endsBefore whether an open element ends where another begins, though nothing says so: an item before the next item
 * @returns an element without a name around all others, and where the text is no XML
 */
export function parseXml(
  source: string,
  endsBefore: (open: string, next: string) => boolean,
): { root: XmlElement; doubts: SourceDoubt[] } {
  const builder = new Builder(source, endsBefore)
  const parser = new SaxesParser({ fragment: true, xmlns: false, position: true })
  let tagStart = 0
  parser.on('opentagstart', (tag) => {
    tagStart = source.lastIndexOf(`<${tag.name}`, parser.position - 1)
  })
  parser.on('opentag', (tag) => {
    const span = { start: tagStart, end: parser.position }
    builder.checkReferences(Object.values(tag.attributes).join(' ').replaceAll(ampersand, '&'), span.start, span)
    builder.open(tag.name.toLowerCase(), readAttributes(tag.attributes), span, tag.isSelfClosing)
  })
  const close = () => builder.close(parser.position)
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) close()
  })
  // A closing mark that fits no element in the eyes of saxes may well fit one of ours: it gives up all others with the first such.
  parser.on('error', (error) => {
    if (error.message.includes('unmatched closing tag')) close()
    else builder.addError(error.message, parser.position)
  })
  parser.on('cdata', () => builder.addData('<![CDATA[', ']]>', parser.position))
  parser.on('comment', () => builder.skip('<!--', parser.position))
  parser.on('processinginstruction', () => builder.skip('<?', parser.position))
  parser.on('xmldecl', () => builder.skip('<?', parser.position))
  parser.on('doctype', () => builder.skip('<!', parser.position))
  parser.write(mask(source)).close()
  return { root: builder.finish(), doubts: builder.doubts }
}

/** Stands for `&` while saxes reads: a bare one would swallow all up to the next semicolon. Same length, so that places stay. */
const ampersand = '\ue026'

function mask(source: string): string {
  return source.replaceAll('&', ampersand).replace(/\p{Cs}/gu, '\ufffd')
}

function readAttributes(attributes: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(attributes).map(([name, value]) => [
      name.toLowerCase(),
      resolveReferences(value.replaceAll(ampersand, '&')),
    ]),
  )
}

/** References that XML knows without a declaration. */
const xmlReference = /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/i
const htmlReference = /^&[a-z]\w{0,31};/i

class Builder {
  readonly doubts: SourceDoubt[] = []
  readonly #source: string
  readonly #endsBefore: (open: string, next: string) => boolean
  readonly #root: XmlElement
  readonly #stack: XmlElement[] = []
  /** How many elements of a name are open: a mark that closes none is found out at once. */
  readonly #openNames = new Map<string, number>()
  /** Up to where the source is read. */
  #mark = 0

  constructor(source: string, endsBefore: (open: string, next: string) => boolean) {
    this.#source = source
    this.#endsBefore = endsBefore
    this.#root = createElement('', new Map(), { start: 0, end: 0 })
  }

  open(name: string, attributes: ReadonlyMap<string, string>, span: Span, closed: boolean): void {
    this.#addText(span.start)
    if (this.#stack.length > 0 && this.#endsBefore(this.#top.name, name)) {
      const missing = quote(`</${this.#top.name}>`)
      this.#doubt(span, `${quote(`<${name}>`)}, expected ${missing} before it; read as if it were there`)
    }
    while (this.#stack.length > 0 && this.#endsBefore(this.#top.name, name)) this.#pop(span.start, span.start)
    const element = createElement(name, attributes, span)
    this.#top.children.push(element)
    if (!closed) {
      this.#stack.push(element)
      this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1)
    }
    this.#mark = span.end
  }

  /** The closing mark that ends at an offset; saxes tells of it once for each element it closes. */
  close(end: number): void {
    if (end <= this.#mark) return
    const start = this.#source.lastIndexOf('</', end - 1)
    if (start < this.#mark) return
    this.#addText(start)
    this.#mark = end
    const name = /^<\/\s*([^\s>]*)/.exec(this.#source.slice(start, end))?.[1]?.toLowerCase() ?? ''
    if (!this.#openNames.get(name)) {
      this.#doubt({ start, end }, `${quote(`</${name}>`)}, expected the closing tag of an open element; left out`)
      return
    }
    if (this.#top.name !== name) {
      const missing = quote(`</${this.#top.name}>`)
      this.#doubt({ start, end }, `${quote(`</${name}>`)}, expected ${missing} before it; read as if it were there`)
    }
    while (this.#top.name !== name) this.#pop(start, start)
    this.#pop(start, end)
  }

  addData(opening: string, closing: string, end: number): void {
    const start = this.#source.indexOf(opening, this.#mark)
    if (start < 0 || start >= end) return
    this.#addText(start)
    this.#top.texts.push({ kind: 'cdata', start: start + opening.length, end: end - closing.length })
    this.#mark = end
  }

  /** What is no text for people. */
  skip(opening: string, end: number): void {
    const start = this.#source.indexOf(opening, this.#mark)
    if (start < 0 || start >= end) return
    this.#addText(start)
    this.#mark = end
  }

  /** What was cut off stays as text of the element it is in. */
  finish(): XmlElement {
    const { length } = this.#source
    const rest = /^(?:<!\[CDATA\[|<[/!?]?[\w:.-]*(?:\s[^<>]{0,2000})?$)/.exec(this.#source.slice(this.#mark))
    if (rest?.[0] === '<![CDATA[') this.addData('<![CDATA[', '', length)
    else if (!rest) this.#addText(length)
    if (this.#stack.length > 0 || rest) {
      const inside =
        this.#stack.length > 0 ? `, expected ${quote(`</${this.#top.name}>`)}` : ' inside a mark, expected `>`'
      const reason = `Unexpected end of the input${inside}; what stands before it is read`
      this.doubts.push({ rule: 'cut-off-input', reason, start: length, end: length })
    }
    while (this.#stack.length > 0) this.#pop(length, length)
    this.#root.end = length
    this.#root.inner = { start: 0, end: length }
    return this.#root
  }

  /** An error of saxes; unclosed elements and the end are told here. */
  addError(message: string, at: number): void {
    // Of a fragment saxes expects no declaration, and behind a closing tag that fits nothing it doubts all others.
    if (/declaration|clos(?:e|ing) tag/.test(message)) return
    const doubt = describeXmlError(message)
    const end = Math.min(at, this.#source.length)
    if (doubt?.rule === 'broken-syntax') this.doubts.push({ ...doubt, start: Math.max(0, end - 1), end })
  }

  /** Doubts the first `&` of some words that begins no reference of XML. */
  checkReferences(words: string, start: number, span?: Span): void {
    for (let at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1)) {
      const written = words.slice(at, at + 40)
      if (xmlReference.test(written)) continue
      const name = htmlReference.exec(written)?.[0]
      this.#doubt(
        span ?? { start: start + at, end: start + at + (name?.length ?? 1) },
        name ? `${quote(name)}, expected a reference of XML; read as in HTML` : '`&`, expected `&amp;`; kept as text',
      )
      return
    }
  }

  #doubt(span: Span, unexpected: string): void {
    this.doubts.push({ rule: 'broken-syntax', reason: `Unexpected ${unexpected}`, start: span.start, end: span.end })
  }

  get #top(): XmlElement {
    return this.#stack.at(-1) ?? this.#root
  }

  #pop(innerEnd: number, end: number): void {
    const element = this.#stack.pop()
    if (!element) return
    element.inner.end = innerEnd
    element.end = end
    this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 1) - 1)
  }

  #addText(end: number): void {
    if (end <= this.#mark) return
    this.checkReferences(this.#source.slice(this.#mark, end), this.#mark)
    this.#top.texts.push({ kind: 'text', start: this.#mark, end })
  }
}

function createElement(name: string, attributes: ReadonlyMap<string, string>, { start, end }: Span): XmlElement {
  return { name, attributes, start, end, inner: { start: end, end }, children: [], texts: [] }
}
