import type { PhrasingContent } from 'mdast'
import { splitUrls } from '../splitUrls.js'
import { createLink } from './createLink.js'

/**
 * Make the web addresses inside a text clickable.
 *
 * @example
 * linkUrls('见https://a.com。').map((node) => node.type) // => ['text', 'link', 'text']
 */
export function linkUrls(text: string): PhrasingContent[] {
  return splitUrls(text).flatMap(({ text, isUrl }): PhrasingContent[] =>
    isUrl ? createLink(text, null) : [{ type: 'text', value: text }],
  )
}
