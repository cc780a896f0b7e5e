import type { Element } from 'hast'
import { readAttribute } from './readAttribute.js'

/**
 * An absolute address in an attribute, as it is written; null where it leads nowhere outside the page.
 *
 * @example
 * readAddress(h('a', { href: '#chapters' }), 'href') // => null
 */
export function readAddress(element: Element, name: string): string | null {
  const value = readAttribute(element, name)?.trim() ?? ''
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]{1,256}@)/i.test(value) && !/[\s<>"]/.test(value) ? value : null
}
