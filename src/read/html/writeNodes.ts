import type { Element, ElementContent, RootContent, Text } from 'hast'
import { spanOf } from '../spanOf.js'
import { alignText } from './alignText.js'
import { isHidden } from './isHidden.js'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'
import { plain } from './page.js'
import { writeElement } from './writeElement.js'

/** Write nodes in their order, as a reader sees them: what is hidden left out, furniture set aside. `depth` counts lists. */
export function writeNodes(
  nodes: readonly (RootContent | ElementContent)[],
  page: Page,
  style: Style,
  depth: number,
): void {
  for (const node of nodes) {
    if (node.type === 'text') writeText(node, page, style)
    else if (node.type === 'element' && !page.taken.has(node) && !isHidden(node)) {
      if (page.writer !== page.aside && page.isAside(node)) setAside(node, page)
      else writeElement(node, page, style, depth)
    }
  }
}

function writeText(node: Text, { html, writer }: Page, style: Style): void {
  for (const { words, from } of alignText(html, spanOf(node), node.value)) writer.write(words, from, style)
}

function setAside(node: Element, page: Page): void {
  page.aside.breakLine()
  writeElement(node, { ...page, writer: page.aside }, plain, 0)
  page.aside.breakLine()
}
