import { clean } from '../text/clean.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { type Block, spansOf } from './block.js'
import type { Place } from './place.js'
import { readParagraph } from './readProse.js'

/** A list of what is talked about, without times: a topic a line; long prose stays prose. */
export function readTopics(text: Text, block: Block, place: Place): EpisodeContent[] {
  return spansOf(block).map((span) => {
    const node = readParagraph(text, span, place)
    if (node.type !== 'paragraph') return node
    return { type: 'topic', value: clean(text.source.slice(span.start, span.end)), position: place(span) }
  })
}
