import type { Element } from 'hast'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'
import { readAttribute } from './readAttribute.js'
import { writeItem } from './writeItem.js'

/** `ul`, `ol`: their items behind `*` or a number. */
export function writeList(element: Element, page: Page, style: Style, depth: number): void {
  page.writer.breakLine()
  let number = Number(readAttribute(element, 'start') ?? 1)
  if (!Number.isSafeInteger(number) || number < 0) number = 1
  for (const child of element.children) {
    const isItem = child.type === 'element' && child.tagName === 'li'
    if (!isItem || page.taken.has(child) || page.isAside(child)) page.writeNodes([child], page, style, depth + 1)
    else {
      // Longer numbers are no bullets for the core.
      const bullet = element.tagName === 'ol' && number < 100 ? `${number}.` : '*'
      writeItem(child, page, style, depth, bullet)
      number++
    }
  }
  page.writer.breakLine()
}
