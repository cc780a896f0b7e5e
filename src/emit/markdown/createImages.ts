import type { BlockContent, RootContent } from 'mdast'
import type { DocumentEpisode } from '../../document/document.js'
import { isLinkable } from '../isLinkable.js'
import { collapseSpace } from './collapseSpace.js'
import { createItem } from './createItem.js'
import { createLink } from './createLink.js'

/** Make the pictures, each in a paragraph of its own. */
export function createImages(images: DocumentEpisode['images']): RootContent[] {
  return images.flatMap(createImage)
}

function createImage({ url, alt }: DocumentEpisode['images'][number]): BlockContent[] {
  const text = collapseSpace(alt ?? '')
  return createItem(isLinkable(url) ? [{ type: 'image', url, alt: text }] : createLink(url, text))
}
