import { LinkifyIt } from 'linkify-it'
import { isLinkable } from './isLinkable.js'

const linkify = new LinkifyIt()

/** A part of a text: an address of the web, or what stands between two. */
export interface UrlPart {
  readonly text: string
  readonly isUrl: boolean
}

/**
 * Split a text at the web addresses inside it, without the Chinese punctuation that follows them; the parts are the text again.
 *
 * @example
 * splitUrls('见https://a.com。').map((part) => part.text) // => ['见', 'https://a.com', '。']
 */
export function splitUrls(text: string): UrlPart[] {
  const parts: UrlPart[] = []
  let end = 0
  for (const scheme of text.matchAll(/https?:(?=\/\/)/gi)) {
    if (scheme.index < end) continue
    const url = readUrl(text, scheme.index, scheme[0])
    if (!isLinkable(url)) continue
    if (scheme.index > end) parts.push({ text: text.slice(end, scheme.index), isUrl: false })
    parts.push({ text: url, isUrl: true })
    end = scheme.index + url.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), isUrl: false })
  return parts
}

// `match()` of linkify-it overlooks addresses glued to a Chinese character: so the scheme is found here, the rest by it.
function readUrl(text: string, start: number, scheme: string): string {
  const tail = start + scheme.length
  const length = linkify.testSchemaAt(text, scheme.toLowerCase(), tail)
  return length ? text.slice(start, tail + length) : ''
}
