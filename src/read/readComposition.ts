import { type Piece, readPiece } from '../recognise/piece.js'
import { readEpisode } from '../recognise/readEpisode.js'
import { isExcerpts, readExcerpts } from '../recognise/readExcerpts.js'
import { splitEpisodes } from '../recognise/splitEpisodes.js'
import { findWitness } from '../recognise/witness.js'
import { segment } from '../segment/segment.js'
import { clean } from '../text/clean.js'
import { createText, type Text } from '../text/text.js'
import type { Boilerplate, Episode, EpisodeContent, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Composition } from './composition.js'

/** What a composition holds, as a whole document: its episodes or excerpts, and what surrounds them. */
export function readComposition(composition: Composition): Root['children'] {
  const { text, pieces } = readPieces(composition)
  const { place } = composition
  if (isExcerpts(pieces)) {
    findWitness()?.hears('readExcerpts', text, pieces)
    return readExcerpts(text, pieces, place)
  }
  const parts = splitEpisodes(text, pieces).filter((part) => part.pieces.some((piece) => piece.kind === 'text'))
  const first = parts.findIndex((part) => !part.furniture)
  for (const { furniture, pieces: own } of parts) if (furniture) findWitness()?.hears('splitEpisodes', text, own)
  return parts.flatMap((part, i): Root['children'] =>
    part.furniture
      ? part.pieces.filter((piece) => piece.kind === 'text').map((piece) => setAside(text, piece, place))
      : [readEpisode(text, part.pieces, place, i === first ? composition.images : [])],
  )
}

/**
 * A composition that is the show notes of one episode.
 *
 * @param known what the format itself states: title, date, enclosure; it goes before what the notes say
 */
export function readEpisodeNotes(composition: Composition, known: readonly EpisodeContent[]): Episode {
  const { text, pieces } = readPieces(composition)
  return readEpisode(text, pieces, composition.place, [...known, ...composition.images])
}

function readPieces({ text: words, anchors, place }: Composition): { text: Text; pieces: Piece[] } {
  const text = createText(words, anchors)
  const pieces = segment(text).map((piece) => readPiece(text, piece))
  findWitness()?.sees(text, pieces, place)
  return { text, pieces }
}

function setAside({ source }: Text, { body, start, indent }: Piece, place: Place): Boilerplate {
  const span = { start: start + indent, end: body.end }
  return {
    type: 'boilerplate',
    reason: 'page-furniture',
    value: clean(source.slice(span.start, span.end)),
    position: place(span),
  }
}
