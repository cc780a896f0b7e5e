import type { Piece } from './piece.js'

/**
 * The pieces that are chapters: those that open with a time, two of them or one behind a label for such; those that close with one
 * where the lines of a list do, or with a range in brackets.
 */
export function findChapterPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const lines = pieces.filter((piece) => piece.kind === 'text')
  const timed = lines.filter((piece) => piece.clock)
  const first = timed.filter((piece) => !piece.clockLast)
  const last = timed.filter((piece) => piece.clockLast)
  const announced = lines.some(
    (piece) => piece.label && (piece.label.reading.kind === 'chapters' || piece.label.reading.kind === 'topics'),
  )
  if (first.length >= (announced ? 1 : 2) && first.length >= last.length) return new Set(first)
  const closed = last.filter((piece) => piece.clock?.closes)
  if (closed.length >= 2 && closed.length > last.length / 2) return new Set(closed)
  return last.length >= 3 && isDense(lines) ? new Set(last) : new Set()
}

/** Times at the ends of lines make a list where they stand line by line. */
function isDense(lines: readonly Piece[]): boolean {
  const closing = lines.flatMap((piece, i) => (piece.clockLast ? [i] : []))
  const reach = (closing.at(-1) ?? 0) - (closing[0] ?? 0) + 1
  return reach <= closing.length * 1.6
}
