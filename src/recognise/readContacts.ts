import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { type Block, labelLine } from './block.js'
import { readParagraph } from './readProse.js'
import { toContact } from './toContact.js'

/** A block of accounts: one a line, the label's own line the first where it names one (`公众号：某某`). */
export function readContacts(text: Text, block: Block, place: Place): EpisodeContent[] {
  const head = block.value && (block.label?.reading.contact ? labelLine(block) : block.value)
  const spans = block.pieces.map((piece) => piece.body)
  return (head ? [head, ...spans] : spans).flatMap((span) => readParagraph(text, span, place).map(toContact))
}
