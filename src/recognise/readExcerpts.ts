import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { Excerpt } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Piece } from './piece.js'
import { readTranscript } from './readTranscript.js'
import { findSpeakers, readSpeaker } from './speakers.js'

/** Excerpts stand between this many rulers at least. */
const fewest = 3

/** Whether a text is a list of excerpts: parted by rulers, without labels or times. */
export function isExcerpts(pieces: readonly Piece[]): boolean {
  const rulers = pieces.filter((piece) => piece.kind === 'ruler').length
  if (rulers < fewest) return false
  const others = pieces.filter(
    (piece) => (piece.label && piece.label.form !== 'colon') || (piece.clock && !piece.clockLast),
  ).length
  return others * 4 < rulers
}

/** The passages between rulers; a passage in which speakers are labelled is a dialogue. */
export function readExcerpts(text: Text, pieces: readonly Piece[], place: Place): Excerpt[] {
  const groups = groupByRulers(pieces)
  const speakers = findSpeakers(text, groups.flat())
  return groups.map((spans): Excerpt => {
    const first = spans[0] ?? { start: 0, end: 0 }
    const last = spans.at(-1) ?? first
    const dialogue = spans.some((span) => readSpeaker(text, span, speakers))
    return {
      type: 'excerpt',
      value: spans.map((span) => clean(text.source.slice(span.start, span.end))).join('\n'),
      source: null,
      children: dialogue ? readTranscript(text, spans, place, speakers) : [],
      position: place({ start: first.start, end: last.end }),
    }
  })
}

function groupByRulers(pieces: readonly Piece[]): Span[][] {
  const groups: Span[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'ruler') groups.push([])
    else if (piece.kind === 'text') groups.at(-1)?.push(wholeBody(piece))
  }
  return groups.filter((group) => group.length > 0)
}

/** Bullets belong to the excerpt's words. */
function wholeBody(piece: Piece): Span {
  return { start: piece.start + piece.indent, end: piece.body.end }
}
