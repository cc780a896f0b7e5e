import type { Element } from 'hast'
import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import { readAttribute } from './readAttribute.js'
import { readWords } from './readWords.js'

const tools = new Set(['button', 'form', 'input', 'select', 'textarea'])

/** Whether an element is there to be used, not read: what a form is made of, a way to another place on the page. */
export function isTool(element: Element): boolean {
  return tools.has(element.tagName) || ((element.tagName === 'p' || element.tagName === 'li') && isWayInPage(element))
}

/** Nothing but a link to a place on the same page; a time that is linked so is a chapter. */
function isWayInPage({ children }: Element): boolean {
  const [link, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (link?.type !== 'element' || link.tagName !== 'a' || others.length > 0) return false
  return /^#[^=]+$/.test(readAttribute(link, 'href') ?? '') && findClocks(fold(readWords(link))).length === 0
}
