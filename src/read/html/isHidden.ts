import type { Element } from 'hast'
import { readAttribute } from './readAttribute.js'

/** Elements of which nothing is read: code, players, and what stands in for them. */
const unseen = new Set(
  'audio base canvas datalist dialog embed head iframe link map meta noscript object param script source style svg template title track video'.split(
    ' ',
  ),
)

const hiding = /(?:^|;)\s*(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** For screen readers only: what the page says without showing it. */
const hiddenClass = /(?:^| )(?:sr-only|visually-hidden|screen-reader-text|hidden)(?: |$)/

/** Whether a reader of the page never sees the element. */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  return (
    readAttribute(element, 'hidden') !== null ||
    hiding.test(readAttribute(element, 'style') ?? '') ||
    hiddenClass.test(readAttribute(element, 'className') ?? '')
  )
}
