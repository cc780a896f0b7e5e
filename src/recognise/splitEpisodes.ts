import type { Text } from '../text/text.js'
import { isFurniture } from '../vocabulary/lexicon.js'
import type { Piece } from './piece.js'

/** Consecutive pieces: one episode, or furniture of the page around them. */
export interface Part {
  furniture: boolean
  pieces: Piece[]
}

/** A flattened line is an episode of its own from this length on. UTF-16 units. */
const longEnough = 400

/**
 * The episodes of a text. A flattened line is an episode where it is long and holds a list of times, or holds several labels; short lines behind the last one are furniture of the page they were
 * copied from; a text without such lines is one episode, but for the furniture at its end.
 */
export function splitEpisodes(text: Text, pieces: readonly Piece[]): Part[] {
  const lines = groupByLine(pieces)
  const whole = lines.map(isFlattenedEpisode)
  const first = whole.indexOf(true)
  if (first < 0 || !dominates(lines, whole)) return splitTail(text, pieces)
  const parts: Part[] = []
  for (const [i, line] of lines.entries()) {
    const last = parts.at(-1)
    const heads = i <= first && last && !last.furniture
    if (heads) addPieces(last, line)
    else if (whole[i] || !last) parts.push({ furniture: !whole[i] && isFurnitureLine(text, line), pieces: [...line] })
    else if (last.furniture || isStray(text, line, i > whole.lastIndexOf(true))) pushTo(parts, true, line)
    else addPieces(last, line)
  }
  return parts
}

/** One by one: a spread call takes no more arguments than the stack holds. */
function addPieces(part: Part, line: readonly Piece[]): void {
  for (const piece of line) part.pieces.push(piece)
}

function pushTo(parts: Part[], furniture: boolean, line: readonly Piece[]): void {
  const last = parts.at(-1)
  if (last?.furniture === furniture) addPieces(last, line)
  else parts.push({ furniture, pieces: [...line] })
}

function groupByLine(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    if (piece.recovered) lines.at(-1)?.push(piece)
    else lines.push([piece])
  }
  return lines
}

function isFlattenedEpisode(line: readonly Piece[]): boolean {
  const start = line[0]?.start ?? 0
  const end = line.at(-1)?.end ?? 0
  const labels = line.filter((piece) => piece.label).length
  const clocks = line.filter((piece) => piece.clock).length
  const length = end - start
  return (length >= longEnough && clocks >= 4) || (labels >= 3 && (clocks >= 3 || length >= longEnough))
}

/** The flattened lines hold most of the text. */
function dominates(lines: readonly (readonly Piece[])[], whole: readonly boolean[]): boolean {
  let flat = 0
  let all = 0
  for (const [i, line] of lines.entries()) {
    const length = (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0)
    all += length
    if (whole[i]) flat += length
  }
  return flat > all * 0.5
}

/** A line that belongs to no episode: furniture, or a short line behind the last episode. */
function isStray(text: Text, line: readonly Piece[], behind: boolean): boolean {
  if (line.some((piece) => piece.label || piece.clock)) return false
  const length = (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0)
  return isFurnitureLine(text, line) || (behind && length <= 160)
}

function isFurnitureLine({ folded }: Text, line: readonly Piece[]): boolean {
  return line.every((piece) => piece.kind === 'blank' || isFurniture(folded.slice(piece.start, piece.end).trim()))
}

/** Of a text in lines: furniture from the first of several furniture lines that nothing but short lines follow. */
function splitTail(text: Text, pieces: readonly Piece[]): Part[] {
  let from = pieces.length
  let known = 0
  for (let i = pieces.length - 1; i > 0; i--) {
    const piece = pieces[i]
    if (!piece || piece.label || piece.clock || piece.end - piece.start > 160) break
    if (piece.kind === 'text' && isFurniture(text.folded.slice(piece.start, piece.end).trim())) {
      known++
      from = i
    }
  }
  if (known < 2) return [{ furniture: false, pieces: [...pieces] }]
  return [
    { furniture: false, pieces: pieces.slice(0, from) },
    { furniture: true, pieces: pieces.slice(from) },
  ]
}
