import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Block } from './block.js'
import type { Place } from './place.js'
import { readContact } from './readContact.js'
import { readParagraph } from './readProse.js'

/** A block of accounts: one a line. */
export function readContacts(text: Text, block: Block, place: Place): EpisodeContent[] {
  const kind = block.label?.reading.contact ?? null
  const nodes: EpisodeContent[] = []
  if (block.value && kind) {
    const line = { start: block.label?.words.start ?? block.value.start, end: block.value.end }
    const contact = readContact(text, line)
    nodes.push(contact ? { type: 'contact', ...contact, position: place(line) } : readParagraph(text, line, place))
  } else if (block.value) nodes.push(readParagraph(text, block.value, place))
  return [...nodes, ...block.pieces.map((piece) => readParagraph(text, piece.body, place))]
}
