import type { Text } from '../text/text.js'
import type { Episode, EpisodeContent } from '../tree/nodes.js'
import { findShow } from './findShow.js'
import { groupBlocks } from './groupBlocks.js'
import { mergePeople } from './mergePeople.js'
import type { Piece } from './piece.js'
import type { Place } from './place.js'
import { readBlock } from './readBlock.js'
import { readHeader } from './readHeader.js'

/**
 * The pieces of one episode as its node.
 *
 * @param known what the input states outside its text
 */
export function readEpisode(
  text: Text,
  pieces: readonly Piece[],
  place: Place,
  known: readonly EpisodeContent[] = [],
): Episode {
  const { nodes, rest } = readHeader(text, pieces, place, known)
  const children: EpisodeContent[] = [...known, ...nodes]
  for (const block of groupBlocks(text, rest)) children.push(...readBlock(text, block, place))
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  if (!children.some((node) => node.type === 'field' && node.name === 'podcast')) {
    const show = findShow(text, span)
    if (show) children.push({ type: 'field', name: 'podcast', value: show.name, position: place(show.span) })
  }
  return { type: 'episode', children: mergePeople(children), position: place(span) }
}
