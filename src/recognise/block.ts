import type { Label } from '../segment/labels.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { LabelKind } from '../tree/nodes.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import type { Piece } from './piece.js'

/** Consecutive pieces that one label heads, or prose that none does. */
export interface Block {
  kind: LabelKind | null
  label: Label | null
  /** What stands behind the label on its own line. */
  value: Span | null
  pieces: Piece[]
}

/** Kinds whose lines are items: long prose behind a blank line is none of theirs. */
const lists = new Set<LabelKind | null>([
  'chapters',
  'links',
  'hosts',
  'guests',
  'people',
  'credits',
  'music',
  'images',
  'contacts',
  'metadata',
])

/** Kinds inside which a time opens no chapter. */
const timeless = new Set<LabelKind | null>(['transcript', 'glossary'])

/** Group pieces into blocks: a label opens one, a ruler or prose behind a list closes it, a list of times is one of its own. */
export function groupBlocks(text: Text, pieces: readonly Piece[]): Block[] {
  const chapters = findChapterPieces(text, pieces)
  const blocks: Block[] = [{ kind: null, label: null, value: null, pieces: [] }]
  const open = (kind: LabelKind | null, label: Label | null, value: Span | null): Block => {
    const block = { kind, label, value, pieces: [] }
    blocks.push(block)
    return block
  }
  let block = blocks[0] ?? open(null, null, null)
  let afterBlank = false
  for (const piece of pieces) {
    if (piece.kind === 'blank') {
      afterBlank = true
      continue
    }
    if (piece.kind === 'ruler') block = open(null, null, null)
    else if (chapters.has(piece) && !timeless.has(block.kind)) {
      if (block.kind !== 'chapters' && block.kind !== 'topics') block = takeHeading(block, open)
      block.pieces.push(piece)
    } else if (piece.label && !(block.kind === 'transcript' && piece.label.form === 'colon')) {
      block = openLabelled(text, piece, piece.label, open)
    } else {
      if (endsList(text, block, piece, afterBlank, chapters)) block = open(null, null, null)
      block.pieces.push(piece)
    }
    afterBlank = false
  }
  return blocks.filter(({ label, pieces: own }) => label || own.length > 0)
}

function openLabelled(
  text: Text,
  piece: Piece,
  label: Label,
  open: (kind: LabelKind | null, label: Label | null, value: Span | null) => Block,
): Block {
  const value = trimSpan(text, { start: label.end, end: piece.body.end })
  return open(label.reading.kind, label, value.start < value.end ? value : null)
}

/** A list of times without a label: the short line directly before its first time is the list's first heading. */
function takeHeading(block: Block, open: (kind: LabelKind, label: null, value: null) => Block): Block {
  const next = open('chapters', null, null)
  const last = block.pieces.at(-1)
  const isHeading =
    last && !last.mark && last.body.end - last.body.start <= 40 && block.kind === null && block.pieces.length > 1
  if (isHeading) {
    block.pieces.pop()
    next.pieces.push(last)
  }
  return next
}

function endsList(text: Text, block: Block, piece: Piece, afterBlank: boolean, chapters: ReadonlySet<Piece>): boolean {
  if (!lists.has(block.kind)) return false
  const words = text.folded.slice(piece.body.start, piece.body.end)
  if (block.kind === 'chapters' && block.pieces.length > 0 && !block.pieces.some((own) => chapters.has(own)))
    return false
  if (!piece.mark && isPromotion(words)) return true
  return afterBlank && !piece.mark && words.length >= 60 && /[。!?]/.test(words)
}

/**
 * The pieces that are chapters: those that open with a time, three of them or two in a row, or one behind a label for such; those
 * that close with one where most lines of a list do.
 */
function findChapterPieces(text: Text, pieces: readonly Piece[]): ReadonlySet<Piece> {
  const lines = pieces.filter((piece) => piece.kind === 'text')
  const timed = lines.filter((piece) => piece.clock)
  const first = timed.filter((piece) => !piece.clockLast)
  const last = timed.filter((piece) => piece.clockLast)
  const announced = lines.some(
    (piece) => piece.label && (piece.label.reading.kind === 'chapters' || piece.label.reading.kind === 'topics'),
  )
  const enough = announced ? 1 : 2
  if (first.length >= enough && first.length >= last.length) return new Set(first)
  return last.length >= 3 && isDense(text, lines, last) ? new Set(last) : new Set()
}

/** Times at the ends of lines make a list where they stand line by line. */
function isDense(_text: Text, lines: readonly Piece[], timed: readonly Piece[]): boolean {
  const from = lines.indexOf(timed[0] as Piece) // never empty here
  const to = lines.indexOf(timed.at(-1) as Piece) // never empty here
  return to - from + 1 <= timed.length * 1.6
}

/** A span without the white space at its edges. */
export function trimSpan({ folded }: Text, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s\u200b]/.test(folded[from] ?? '')) from++
  while (to > from && /[\s\u200b]/.test(folded[to - 1] ?? '')) to--
  return { start: from, end: to }
}
