import type { Position } from 'unist'
import type { Text } from '../text/text.js'
import type { Place } from '../tree/place.js'
import type { Piece } from './piece.js'
import type { Witness } from './witness.js'

/** A line that the core read, and who took it. */
export interface SeenPiece {
  readonly kind: Piece['kind']
  readonly recovered: boolean
  readonly claimedBy: string | null
  readonly text: string
  readonly position: Position
}

/** A witness that remembers what it is told. */
export function createWitness(): Witness & { list(): SeenPiece[] } {
  const seen: { text: Text; pieces: readonly Piece[]; place: Place }[] = []
  const claims = new Map<Text, Map<number, string>>()
  return {
    sees(text, pieces, place) {
      seen.push({ text, pieces, place })
      claims.set(text, new Map())
    },
    hears(reader, text, pieces) {
      const own = claims.get(text)
      // By where it starts: grouping makes new pieces of some.
      for (const { start } of pieces) if (own && !own.has(start)) own.set(start, reader)
    },
    list: () =>
      seen.flatMap(({ text, pieces, place }) =>
        pieces.map((piece) => ({
          kind: piece.kind,
          recovered: piece.recovered,
          claimedBy: piece.kind === 'text' ? (claims.get(text)?.get(piece.start) ?? null) : null,
          text: text.source.slice(piece.start, piece.end).trim(),
          position: place(spanOf(piece)),
        })),
      ),
  }
}

/** Without the white space at the edges. */
function spanOf({ start, end, indent, body }: Piece): { start: number; end: number } {
  return body.start === body.end ? { start, end } : { start: start + indent, end: body.end }
}
