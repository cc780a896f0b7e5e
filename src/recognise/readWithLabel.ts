import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { type Block, labelLine } from './block.js'
import { readParagraph, readProse } from './readProse.js'

/** A block that has no place of its own in the document: prose, its label kept before it (`片尾曲：…`). */
export function readWithLabel(text: Text, block: Block, place: Place): EpisodeContent[] {
  const head = labelLine(block)
  const nodes = head ? readParagraph(text, head, place) : []
  return [...nodes, ...readProse(text, { ...block, value: null }, place)]
}
