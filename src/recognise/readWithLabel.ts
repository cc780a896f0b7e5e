import { clean } from '../text/clean.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Block } from './block.js'
import type { Place } from './place.js'
import { readParagraph } from './readProse.js'

/** A block that has no place of its own in the document: prose, the label kept with its value (`片尾曲：…`). */
export function readWithLabel(text: Text, block: Block, place: Place): EpisodeContent[] {
  const rest = block.pieces.map((piece) => readParagraph(text, piece.body, place))
  if (!block.label || !block.value) return rest
  const span = { start: block.label.words.start, end: block.value.end }
  return [{ type: 'paragraph', value: clean(text.source.slice(span.start, span.end)), position: place(span) }, ...rest]
}
