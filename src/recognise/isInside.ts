import type { Label } from '../segment/labels.js'
import { spansIn, type Text } from '../text/text.js'
import type { LabelKind } from '../tree/nodes.js'
import { peopleKinds } from '../vocabulary/peopleKinds.js'
import type { Block } from './block.js'
import { isLikelyName } from './isLikelyName.js'
import type { Piece } from './piece.js'

/** Labels that belong to the items of a block: speakers of a transcript, accounts and fields of a person. */
export function isInside(text: Text, block: Block, piece: Piece, label: Label, next: Piece | undefined): boolean {
  if (block.kind === 'transcript') return label.form === 'colon'
  if (block.kind === 'glossary' && piece.mark === '' && label.form === 'bare' && label.words.start > piece.body.start)
    return true
  const isSibling = piece.mark !== '' && piece.mark === block.opener?.mark
  const short =
    !isSibling &&
    label.form === 'bare' &&
    piece.body.end - piece.body.start <= 4 &&
    !ofEpisode.test(text.folded.slice(piece.body.start, piece.body.end))
  if (
    block.kind === 'links' &&
    short &&
    (subheadings.has(label.reading.kind)
      ? block.pieces.length >= 2
      : label.reading.kind === 'credits' && isOver(text, next))
  )
    return true
  if (block.kind === 'links' && label.reading.kind === 'links' && label.form === 'colon' && !label.reading.exact)
    return label.end < piece.body.end
  const isItem = piece.mark !== '' && piece.mark === block.pieces.at(-1)?.mark && label.end < piece.body.end
  if (block.kind === 'links' && isItem && label.form === 'colon' && label.reading.kind === 'people') return true
  const isBold = label.form === 'bracket' && label.reading.kind === 'other' && text.folded.startsWith('**', label.open)
  if ((block.kind === 'links' || block.kind === 'glossary') && isBold && label.end < piece.body.end) return true
  if (!peopleKinds.has(block.kind)) return false
  const { kind } = label.reading
  if (isBoldName(text, block, piece)) return true
  if (label.end >= piece.body.end) return false
  if (kind === 'contacts') return label.form === 'colon'
  return kind === 'other' && label.form === 'bracket' && !block.value
}

/** 本集音乐, 上集回顾: headings of the episode, not of a part of its references. */
const ofEpisode = /^[本上下这往]/

/** In a list of people, a line in bold that is a name. */
export function isBoldName({ folded }: Text, block: Block, piece: Piece): piece is Piece & { label: Label } {
  const { label } = piece
  if (!peopleKinds.has(block.kind) || block.value || label?.form !== 'bracket' || label.reading.kind !== 'other')
    return false
  const isBold = folded.startsWith('**', label.start)
  return isBold && label.end >= piece.body.end && isLikelyName(folded.slice(label.words.start, label.words.end))
}

/** 文字, 音频: over a work, a word that elsewhere names a role parts the list. */
function isOver({ folded, urls }: Text, next: Piece | undefined): boolean {
  if (next?.kind !== 'text' || next.label) return false
  const isWork = folded.slice(next.body.start, next.body.end).includes('《')
  return isWork || next.mark === '1' || spansIn(urls, next.body).length > 0
}

/** Kinds whose single words part a list of references: 电影, 音乐. */
const subheadings = new Set<LabelKind | null>(['links', 'music', 'topics'])
