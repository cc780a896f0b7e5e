import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { LabelKind } from '../tree/nodes.js'
import { isClause, isFurniture, readLabel } from '../vocabulary/lexicon.js'
import type { Piece } from './piece.js'
import { findSpeakers, readSpeaker } from './speakers.js'

/** A transcript without times or heading: indices of its pieces, `to` exclusive, and who speaks. */
export interface Dialogue {
  from: number
  to: number
  speakers: ReadonlySet<string>
}

/** Labels that say who speaks as well as who is who: 主持人：大家好. */
const people = new Set<LabelKind>(['hosts', 'guests', 'people', 'other'])

/**
 * The dialogue that an episode is: its speakers are labelled and come again, six times at least, in sentences, taking turns, over
 * more than half of the text. Fewer lines may be quoted in show notes.
 *
 * @param bounds indices of pieces that no dialogue runs through
 */
export function findDialogue(text: Text, pieces: readonly Piece[], bounds: readonly number[]): Dialogue | null {
  const starts = [0, ...bounds.map((bound) => bound + 1)]
  const parts = starts.map((from, i) => ({ from, to: bounds[i] ?? pieces.length }))
  const longest = parts.reduce((best, part) =>
    measure(pieces, part.from, part.to) > measure(pieces, best.from, best.to) ? part : best,
  )
  return readPart(text, pieces, longest.from, longest.to)
}

function readPart(text: Text, pieces: readonly Piece[], from: number, to: number): Dialogue | null {
  const spans = pieces.slice(from, to).filter(opensLine).map(wholeLine)
  const speakers = new Set([...findSpeakers(text, spans)].filter(isName))
  if (speakers.size < 2) return null
  const named = pieces.flatMap((piece, i) => {
    const speaker = i >= from && i < to && opensLine(piece) ? readSpeaker(text, wholeLine(piece), speakers) : null
    return speaker ? [{ i, name: speaker.name, isAlone: speaker.end >= endOfWords(pieces, i) }] : []
  })
  const first = named[0]?.i ?? to
  const last = named.at(-1)?.i ?? from
  const lines = pieces.slice(first, last + 1).filter(opensLine).length
  const said = named.map(({ i, isAlone }) => lineFrom(text, pieces, isAlone ? nextLine(pieces, i, to) : i))
  const sentences = said.filter((words) => /[。.!?…]["'”」』)]*$/.test(words)).length
  const changes = named.slice(1).filter(({ name }, k) => name !== named[k]?.name).length
  const isDialogue =
    named.length >= 6 &&
    sentences >= named.length * 0.6 &&
    changes >= (named.length - 1) * 0.5 &&
    named.length >= lines * 0.4 &&
    measure(pieces, first, last + 1) > measure(pieces, 0, pieces.length) / 2
  if (!isDialogue) return null
  return { from: first, to: lines > named.length ? endOf(text, pieces, last, to) : endOfLine(pieces, last), speakers }
}

/** Lines as they stand in the source: what was cut off from one belongs to it. */
function opensLine(piece: Piece): boolean {
  return piece.kind === 'text' && !piece.recovered
}

function wholeLine({ start, indent, body }: Piece): Span {
  return { start: start + indent, end: body.end }
}

/** Fields of a list come again too; they are known words, or clauses. */
function isName(words: string): boolean {
  const kind = readLabel(words)?.kind
  return !isClause(words) && (kind === undefined || people.has(kind))
}

function lineFrom({ folded }: Text, pieces: readonly Piece[], index: number): string {
  return folded.slice(pieces[index]?.start, pieces[endOfLine(pieces, index) - 1]?.end).trim()
}

function endOfWords(pieces: readonly Piece[], index: number): number {
  return pieces[endOfLine(pieces, index) - 1]?.body.end ?? 0
}

/** What is said stands below a label that is alone on its line. */
function nextLine(pieces: readonly Piece[], index: number, limit: number): number {
  for (let i = index + 1; i < limit; i++) if (pieces[i]?.kind === 'text') return i
  return index
}

function endOfLine(pieces: readonly Piece[], index: number): number {
  let to = index + 1
  while (pieces[to]?.recovered) to++
  return to
}

/** Labels of lines below a dialogue: 责任编辑, 版权声明. */
const closing = new Set<LabelKind>(['credits', 'promotion', 'metadata'])

/** Where turns have paragraphs, the last has too, up to what is furniture or says who made it. */
function endOf({ folded }: Text, pieces: readonly Piece[], last: number, limit: number): number {
  for (let i = last + 1; i < limit; i++) {
    const piece = pieces[i]
    if (piece?.kind !== 'text') continue
    const closes = piece.label?.reading.exact && closing.has(piece.label.reading.kind)
    if (closes || isFurniture(folded.slice(piece.start, piece.end).trim())) return i
  }
  return limit
}

function measure(pieces: readonly Piece[], from: number, to: number): number {
  return (pieces[to - 1]?.end ?? 0) - (pieces[from]?.start ?? 0)
}
