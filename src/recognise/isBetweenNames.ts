import type { Text } from '../text/text.js'
import { peopleKinds } from '../vocabulary/peopleKinds.js'
import type { Block } from './block.js'
import { isNickname } from './isNickname.js'
import type { Piece } from './piece.js'

/** A line behind names and before names, each a line, is one of them, whatever it says: a nickname. */
export function isBetweenNames({ folded }: Text, block: Block, piece: Piece, behind: readonly Piece[]): boolean {
  if (!peopleKinds.has(block.kind) || block.value || block.pieces.length < 2) return false
  const wordsOf = ({ body }: Piece) => folded.slice(body.start, body.end)
  const isShort = (own: Piece) =>
    own.kind === 'text' && !own.label && !own.mark && !own.clock && /^[^,:|(@。!?]{1,10}$/.test(wordsOf(own))
  const end = behind.findIndex((own) => !isShort(own))
  const around = [...block.pieces, ...(end < 0 ? behind : behind.slice(0, end))]
  const likely = around.filter((own) => isNickname(wordsOf(own)))
  return (
    around.length >= block.pieces.length + 2 &&
    [piece, ...around].every(isShort) &&
    likely.length >= around.length * 0.7
  )
}
