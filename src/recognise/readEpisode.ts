import type { Text } from '../text/text.js'
import type { Episode, EpisodeContent, FieldName } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
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
  const witness = findWitness()
  const children: EpisodeContent[] = [...known, ...nodes]
  const blocks = groupBlocks(
    text,
    rest.filter((piece) => own.has(piece)),
  )
  if (witness) {
    witness.hears(
      'takeTranscripts',
      text,
      pieces.filter((piece) => !own.has(piece)),
    )
    const left = new Set(rest)
    witness.hears(
      'readHeader',
      text,
      transcript.rest.filter((piece) => !left.has(piece)),
    )
    for (const block of blocks)
      witness.hears(chooseReader(text, block).name, text, [...(block.opener ? [block.opener] : []), ...block.pieces])
  }
  for (const block of blocks) children.push(...readBlock(text, block, place))
  children.push(...transcript.nodes)
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
