import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Block } from './block.js'
import type { Place } from './place.js'
import { readParagraph } from './readProse.js'

/** Standing promotion: set aside, but for the accounts and pictures it names. */
export function readPromotion(text: Text, block: Block, place: Place): EpisodeContent[] {
  const spans: Span[] = block.pieces.map((piece) => piece.body)
  if (block.value) spans.unshift(block.value)
  const nodes = spans.map((span): EpisodeContent => {
    const node = readParagraph(text, span, place)
    if (node.type !== 'paragraph' && node.type !== 'link') return node
    return {
      type: 'boilerplate',
      reason: 'promotion',
      value: clean(text.source.slice(span.start, span.end)),
      position: place(span),
    }
  })
  return nodes
}
