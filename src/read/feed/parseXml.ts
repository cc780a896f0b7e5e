import { SaxesParser } from 'saxes'
import type { Span } from '../../text/lines.js'
import { resolveReferences } from '../embedded/references.js'

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
 * @returns an element without a name around all others
 */
export function parseXml(source: string, endsBefore: (open: string, next: string) => boolean): XmlElement {
  const builder = new Builder(source, endsBefore)
  const parser = new SaxesParser({ fragment: true, xmlns: false, position: true })
  let tagStart = 0
  parser.on('opentagstart', (tag) => {
    tagStart = source.lastIndexOf(`<${tag.name}`, parser.position - 1)
  })
  parser.on('opentag', (tag) => {
    const span = { start: tagStart, end: parser.position }
    builder.open(tag.name.toLowerCase(), readAttributes(tag.attributes), span, tag.isSelfClosing)
  })
  const close = () => builder.close(parser.position)
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) close()
  })
  // A closing mark that fits no element in the eyes of saxes may well fit one of ours: it gives up all others with the first such.
  parser.on('error', (error) => {
    if (error.message.includes('unmatched closing tag')) close()
  })
  parser.on('cdata', () => builder.addData('<![CDATA[', ']]>', parser.position))
  parser.on('comment', () => builder.skip('<!--', parser.position))
  parser.on('processinginstruction', () => builder.skip('<?', parser.position))
  parser.on('xmldecl', () => builder.skip('<?', parser.position))
  parser.on('doctype', () => builder.skip('<!', parser.position))
  parser.write(mask(source)).close()
  return builder.finish()
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

class Builder {
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
    if (!this.#openNames.get(name)) return
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
    while (this.#stack.length > 0) this.#pop(length, length)
    this.#root.end = length
    this.#root.inner = { start: 0, end: length }
    return this.#root
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
    if (end > this.#mark) this.#top.texts.push({ kind: 'text', start: this.#mark, end })
  }
}

function createElement(name: string, attributes: ReadonlyMap<string, string>, { start, end }: Span): XmlElement {
  return { name, attributes, start, end, inner: { start: end, end }, children: [], texts: [] }
}
