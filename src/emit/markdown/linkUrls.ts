import { LinkifyIt } from 'linkify-it'
import type { PhrasingContent } from 'mdast'
import { isLinkable } from '../isLinkable.js'
import { createLink } from './createLink.js'

const linkify = new LinkifyIt()

/**
 * Make the web addresses inside a text clickable, without the Chinese punctuation that follows them.
 *
 * @example
 * linkUrls('见https://a.com。').map((node) => node.type) // => ['text', 'link', 'text']
 */
export function linkUrls(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const scheme of text.matchAll(/https?:(?=\/\/)/gi)) {
    if (scheme.index < end) continue
    const url = readUrl(text, scheme.index, scheme[0])
    if (!isLinkable(url)) continue
    if (scheme.index > end) nodes.push({ type: 'text', value: text.slice(end, scheme.index) })
    nodes.push(...createLink(url, null))
    end = scheme.index + url.length
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) })
  return nodes
}

// `match()` of linkify-it overlooks addresses glued to a Chinese character: so the scheme is found here, the rest by it.
function readUrl(text: string, start: number, scheme: string): string {
  const tail = start + scheme.length
  const length = linkify.testSchemaAt(text, scheme.toLowerCase(), tail)
  return length ? text.slice(start, tail + length) : ''
}
