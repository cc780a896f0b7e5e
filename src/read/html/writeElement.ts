import type { Element } from 'hast'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'
import { readAttribute } from './readAttribute.js'
import { writeDefinitions } from './writeDefinitions.js'
import { writeImage } from './writeImage.js'
import { writeItem } from './writeItem.js'
import { writeLink } from './writeLink.js'
import { writeList } from './writeList.js'
import { writeParagraph } from './writeParagraph.js'
import { writeRuler } from './writeRuler.js'
import { writeTable } from './writeTable.js'

/** Writes one kind of element. */
type Writer = (element: Element, page: Page, style: Style, depth: number) => void

const writers: Readonly<Record<string, Writer>> = {
  a: writeLink,
  b: writeBold,
  br: (_, { writer }) => writer.breakByHand(),
  dl: writeDefinitions,
  h1: writeHeading,
  h2: writeHeading,
  h3: writeHeading,
  h4: writeHeading,
  h5: writeHeading,
  h6: writeHeading,
  hr: writeRuler,
  img: writeImage,
  li: writeItem,
  listing: writePreformatted,
  menu: writeList,
  ol: writeList,
  p: writeParagraph,
  pre: writePreformatted,
  q: writeQuotation,
  strong: writeBold,
  table: writeTable,
  textarea: writePreformatted,
  ul: writeList,
  xmp: writePreformatted,
}

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dt fieldset figcaption figure footer form header hgroup html legend main nav option search section summary tbody tfoot thead tr'.split(
    ' ',
  ),
)

/** One element as a reader sees it. */
export function writeElement(element: Element, page: Page, style: Style, depth: number): void {
  const own = withWhiteSpace(element, style)
  const write = Object.hasOwn(writers, element.tagName) ? writers[element.tagName] : undefined
  if (write) write(element, page, own, depth)
  else if (blocks.has(element.tagName)) {
    page.writer.breakLine()
    page.writeNodes(element.children, page, own, depth)
    page.writer.breakLine()
  } else page.writeNodes(element.children, page, own, depth)
}

/** `white-space: pre-line` and its like keep line breaks. */
function withWhiteSpace(element: Element, style: Style): Style {
  const css = readAttribute(element, 'style')
  if (!css?.includes('white-space')) return style
  const value = /white-space\s{0,9}:\s{0,9}([a-z-]{1,20})/i.exec(css)?.[1] ?? ''
  return { ...style, preformatted: /^(?:pre|break-spaces)/i.test(value) }
}

function writeBold(element: Element, page: Page, style: Style, depth: number): void {
  page.writeNodes(element.children, page, { ...style, bold: true }, depth)
}

function writeHeading(element: Element, page: Page, style: Style, depth: number): void {
  const level = Number(element.tagName.slice(1))
  page.writer.writeHeading(() => page.writeNodes(element.children, page, { ...style, heading: level }, depth))
}

function writePreformatted(element: Element, page: Page, style: Style, depth: number): void {
  page.writer.breakLine()
  page.writeNodes(element.children, page, { ...style, preformatted: true }, depth)
  page.writer.breakLine()
}

/** The quotation marks that a browser shows. */
function writeQuotation(element: Element, page: Page, style: Style, depth: number): void {
  page.writer.writeOwn('“', style)
  page.writeNodes(element.children, page, style, depth)
  page.writer.writeOwn('”', style)
}
