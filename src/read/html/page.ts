import type { Element, ElementContent, RootContent } from 'hast'
import type { LineWriter, Style } from './lineWriter.js'

/** What the writers of elements share. */
export interface Page {
  /** The HTML that the offsets of the tree point into. */
  html: string
  writer: LineWriter
  /** Takes what is furniture. */
  aside: LineWriter
  /** Whether an element is furniture. */
  isAside: (element: Element) => boolean
  /** Elements that are known already and not written again. */
  taken: ReadonlySet<Element>
  /** Write nodes in their order. */
  writeNodes: (nodes: readonly (RootContent | ElementContent)[], page: Page, style: Style, depth: number) => void
}

/** Words as they stand outside any element. */
export const plain: Style = { bold: false, target: null, heading: 0, preformatted: false }
