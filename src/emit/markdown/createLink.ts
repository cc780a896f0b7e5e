import type { Link, PhrasingContent, Text } from 'mdast'
import { isLinkable } from '../isLinkable.js'

/**
 * Make a link with a text (CommonMark 6.3), an autolink without one (6.5); a URL that may not be clicked stays text.
 *
 * @example
 * createLink('https://a.com', 'A') // => [{type: 'link', url: 'https://a.com', children: [{type: 'text', value: 'A'}]}]
 * createLink('javascript:0', 'A') // => [{type: 'text', value: 'A (javascript:0)'}]
 */
export function createLink(url: string, text: string | null): PhrasingContent[] {
  if (isLinkable(url))
    return [{ type: 'link', url, children: text ? [createText(text)] : createUrlText(url) } satisfies Link]
  return [createText(text ? `${text} (${url})` : url)]
}

// Readers disagree whether `&amp;` in an autolink is an ampersand. Text in two nodes makes the serialiser choose the other syntax.
function createUrlText(url: string): Text[] {
  return /&[#\w]+;/.test(url) ? [createText(url.slice(0, 1)), createText(url.slice(1))] : [createText(url)]
}

function createText(value: string): Text {
  return { type: 'text', value }
}
