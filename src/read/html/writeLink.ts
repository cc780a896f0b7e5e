import type { Element } from 'hast'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'
import { readAddress } from './readAddress.js'

/** `a`: its words, linked where the address can be opened from anywhere. */
export function writeLink(element: Element, page: Page, style: Style, depth: number): void {
  const url = readAddress(element, 'href')
  page.writeNodes(element.children, page, url ? { ...style, target: { url } } : style, depth)
}
