import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isAboutEpisode, isPromotion } from '../vocabulary/lexicon.js'
import { type Block, labelLine } from './block.js'
import { readParagraph } from './readProse.js'
import { toContact } from './toContact.js'

/** Standing promotion: set aside with its label, but for the accounts and pictures it names and for what is
 * said of this episode; where its words lead is kept. */
export function readPromotion(text: Text, block: Block, place: Place): EpisodeContent[] {
  const head = labelLine(block)
  const spans = block.pieces.map((piece) => piece.body)
  return (head ? [head, ...spans] : spans).flatMap((span) => {
    const read = readParagraph(text, span, place)
    const nodes = read.length === 1 ? read.map(toContact) : read
    if (nodes.some((node) => node.type === 'contact' || node.type === 'image') || isOwn(text, span)) return nodes
    return [
      {
        type: 'boilerplate' as const,
        reason: 'promotion' as const,
        value: clean(text.source.slice(span.start, span.end)),
        position: place(span),
      },
      ...nodes.filter((node) => node.type === 'link' && node.title !== null).map(toContact),
    ]
  })
}

/** Longer than a slogan and about this episode, or a paragraph that invites to nothing. */
function isOwn({ folded }: Text, { start, end }: Span): boolean {
  const words = folded.slice(start, end)
  return (words.length > 40 && isAboutEpisode(words)) || (words.length > 80 && !isPromotion(words))
}
