import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * Make a list; what has no content is no item. Text in it is isolated: an item that as a whole ran from right to left would have its bullet
 * outside the page.
 */
export function createList(items: readonly (readonly ElementContent[])[], className?: string): Element[] {
  const children = items.filter((item) => item.length).map((item) => h('li', ...item))
  return children.length ? [h('ul', className ? { class: className } : {}, children)] : []
}
