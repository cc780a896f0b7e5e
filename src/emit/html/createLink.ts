import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { toUrl } from '../chapterFiles/toUrl.js'
import { cleanText } from './cleanText.js'

/**
 * Make a link with a text, or one that shows its address; a URL that may not be clicked stays text.
 *
 * @example
 * createLink('https://a.example', 'A') // => [<a href="https://a.example">A</a>]
 * createLink('javascript:0', 'A') // => ['A (javascript:0)']
 */
export function createLink(url: string, text: string | null): ElementContent[] {
  const label = cleanText(text ?? '')
  const address = cleanText(url)
  const href = toUrl(url)
  if (href === null) return [{ type: 'text', value: label && address ? `${label} (${address})` : label || address }]
  // What shows its address need not have it printed behind.
  return [label ? h('a', { href }, label) : h('a', { href, class: 'bare' }, address)]
}
