import { clean } from '../text/clean.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { type Block, labelLine } from './block.js'
import type { Place } from './place.js'
import { readParagraph } from './readProse.js'

/** Standing promotion: set aside with its label, but for the accounts and pictures it names. */
export function readPromotion(text: Text, block: Block, place: Place): EpisodeContent[] {
  const head = labelLine(block)
  const spans = block.pieces.map((piece) => piece.body)
  return (head ? [head, ...spans] : spans).map((span): EpisodeContent => {
    const node = readParagraph(text, span, place)
    if (node.type !== 'paragraph' && node.type !== 'link') return node
    return {
      type: 'boilerplate',
      reason: 'promotion',
      value: clean(text.source.slice(span.start, span.end)),
      position: place(span),
    }
  })
}
