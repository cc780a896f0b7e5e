import type { Element } from 'hast'
import { isHidden } from './isHidden.js'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'

/** `li`: a line behind its bullet. */
export function writeItem(element: Element, page: Page, style: Style, depth: number, bullet = '*'): void {
  if (isHidden(element)) return
  page.writer.writeItem(bullet, depth + 1, () => page.writeNodes(element.children, page, style, depth + 1))
}
