import type { Element, Root } from 'hast'
import type { Span } from '../../text/lines.js'
import type { Composer } from '../composition.js'
import { type AsideLine, AsideLines } from './asideLines.js'
import { demoteHeadings } from './demoteHeadings.js'
import { hasLineElements } from './hasLineElements.js'
import { LineWriter } from './lineWriter.js'
import { plain } from './page.js'
import type { Sink } from './sink.js'
import { writeNodes } from './writeNodes.js'

/** How a tree is written. */
export interface TreeOptions {
  /** The HTML that the offsets of the tree point into. */
  html: string
  composer: Composer
  /** From spans of the HTML to spans of the composer's source. */
  locate: (span: Span) => Span
  isAside: (element: Element) => boolean
  taken: ReadonlySet<Element>
}

/** Write a tree into a composer; what is set aside is given back. */
export function writeTree(tree: Root | Element, { html, composer, locate, isAside, taken }: TreeOptions): AsideLine[] {
  demoteHeadings(tree)
  const asides = new AsideLines()
  const writer = new LineWriter(toSink(composer, locate))
  const aside = new LineWriter(toSink(asides, locate), true)
  // Without any tag that ends a line, the line breaks of the source are the author's.
  const style = { ...plain, preformatted: !hasLineElements(tree) }
  composer.breakLine()
  writeNodes(tree.children, { html, writer, aside, isAside, taken, writeNodes }, style, 0)
  writer.breakLine()
  aside.breakLine()
  return asides.lines
}

function toSink(target: Sink, locate: (span: Span) => Span): Sink {
  return {
    write: (words, from) => target.write(words, locate(from)),
    breakLine: () => target.breakLine(),
    link: (url, write) => target.link(url, write),
    addImage: (url, alt, from) => target.addImage(url, alt, locate(from)),
  }
}
