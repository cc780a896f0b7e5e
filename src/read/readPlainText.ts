import { type Piece, readPiece } from '../recognise/piece.js'
import type { Place } from '../recognise/place.js'
import { readEpisode } from '../recognise/readEpisode.js'
import { isExcerpts, readExcerpts } from '../recognise/readExcerpts.js'
import { splitEpisodes } from '../recognise/splitEpisodes.js'
import { segment } from '../segment/segment.js'
import { clean } from '../text/clean.js'
import { createText, type Text } from '../text/text.js'
import type { Boilerplate, Root } from '../tree/nodes.js'
import { createPlacer } from '../tree/place.js'

/** The tree of a plain text: its episodes or excerpts, and what surrounds them. */
export function readPlainText(source: string): Root {
  const text = createText(source)
  const place = createPlacer(source)
  const pieces = segment(text).map((piece) => readPiece(text, piece))
  const position = place({ start: 0, end: source.length })
  if (isExcerpts(pieces)) return { type: 'root', children: readExcerpts(text, pieces, place), position }
  const children = splitEpisodes(text, pieces)
    .filter((part) => part.pieces.some((piece) => piece.kind === 'text'))
    .flatMap((part): Root['children'] =>
      part.furniture
        ? part.pieces.filter((piece) => piece.kind === 'text').map((piece) => setAside(text, piece, place))
        : [readEpisode(text, part.pieces, place)],
    )
  return { type: 'root', children, position }
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
