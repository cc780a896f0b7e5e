import type { Text } from '../text/text.js'
import type { Episode, EpisodeContent, FieldName } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Block } from './block.js'
import { findCountedShow, findShow } from './findShow.js'
import { findSpeakingPeople } from './findSpeakingPeople.js'
import { groupBlocks } from './groupBlocks.js'
import { joinProfiles } from './joinProfiles.js'
import { mergePeople } from './mergePeople.js'
import type { Piece } from './piece.js'
import { chooseReader, readBlock } from './readBlock.js'
import { readHeader } from './readHeader.js'
import { findNumber } from './readNumber.js'
import { takeTranscripts } from './takeTranscripts.js'
import { findWitness } from './witness.js'

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
  const transcript = takeTranscripts(text, pieces, place)
  const { nodes, rest } = readHeader(text, transcript.outline, place, known)
  const own = new Set(transcript.rest)
  const blocks = groupBlocks(
    text,
    rest.filter((piece) => own.has(piece)),
  )
  tellWitness(text, pieces, transcript.rest, rest, blocks)
  const children: EpisodeContent[] = [
    ...known,
    ...nodes,
    ...blocks.flatMap((block) => readBlock(text, block, place)),
    ...transcript.nodes,
  ]
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  const isStated = (name: FieldName) => children.some((node) => node.type === 'field' && node.name === name)
  const number = isStated('number') ? null : findNumber(text.folded.slice(span.start, span.end))
  if (number) children.push({ type: 'field', name: 'number', value: number, position: place(span) })
  if (!isStated('podcast')) {
    const show = findShow(text, span)
    const title = children.find((node) => node.type === 'field' && node.name === 'title')
    const counted =
      !show && title?.type === 'field' ? findCountedShow(text, title.value, span.start + title.value.length) : null
    const position = place(show?.span ?? span)
    if (show || counted) children.push({ type: 'field', name: 'podcast', value: show?.name ?? counted ?? '', position })
  }
  return {
    type: 'episode',
    children: joinProfiles(mergePeople([...children, ...findSpeakingPeople(children)])),
    position: place(span),
  }
}

/** Say, while somebody asks, which reader took which lines: each takes of what the one before left. */
function tellWitness(
  text: Text,
  pieces: readonly Piece[],
  spoken: readonly Piece[],
  rest: readonly Piece[],
  blocks: readonly Block[],
): void {
  const witness = findWitness()
  if (!witness) return
  const own = new Set(spoken)
  const left = new Set(rest)
  witness.hears(
    'takeTranscripts',
    text,
    pieces.filter((piece) => !own.has(piece)),
  )
  witness.hears(
    'readHeader',
    text,
    spoken.filter((piece) => !left.has(piece)),
  )
  for (const block of blocks)
    witness.hears(chooseReader(text, block).name, text, [...(block.opener ? [block.opener] : []), ...block.pieces])
}
