import { ranked } from '../segment/marks.js'
import type { Text } from '../text/text.js'
import type { LabelKind } from '../tree/nodes.js'
import { type Block, openBlock } from './block.js'
import { isUnknownHeading } from './isUnknownHeading.js'
import type { Piece } from './piece.js'

/** Blocks whose last line may be the heading of the list of times below it. */
const headable = new Set<LabelKind | null>([null, 'other', 'description'])

/** A heading that no vocabulary knows, directly above the first time: the list's first. */
export function takeLabel(text: Text, block: Block): Block | null {
  const { kind, label, value, opener, pieces } = block
  if (kind !== 'other' || !label || value || !opener || pieces.length > 0 || !isUnknownHeading(text, opener))
    return null
  block.label = null
  return { ...openBlock('chapters'), pieces: [{ ...opener, label: null, body: label.words }] }
}

/** A list of times without a label: the short line directly before its first time is the list's first heading. */
export function takeHeading({ folded }: Text, block: Block, first: Piece): Block {
  const last = block.pieces.at(-1)
  const above = block.pieces.at(-2)
  const endOf = (piece: Piece | undefined) => /[?!。]$/.exec(folded.slice(piece?.body.start, piece?.body.end))?.[0]
  const isAlike = endOf(last) !== undefined && endOf(last) === endOf(above)
  const isLastOfList = last && above?.end === last.start && (last.end < first.start || isAlike)
  const isRanked = last !== undefined && ranked.test(folded.slice(last.body.start, last.body.end))
  const isHeading =
    last &&
    !last.mark &&
    !isLastOfList &&
    last.body.end - last.body.start <= 40 &&
    (headable.has(block.kind) || isRanked) &&
    (block.label !== null || block.pieces.length > 1 || isRanked)
  if (isHeading) block.pieces.pop()
  return { ...openBlock('chapters'), pieces: isHeading ? [last] : [] }
}
