import type { Label } from '../segment/labels.js'
import type { Span } from '../text/lines.js'
import type { LabelKind } from '../tree/nodes.js'
import type { Piece } from './piece.js'

/** Consecutive pieces that one label heads, or prose that none does. */
export interface Block {
  kind: LabelKind | null
  label: Label | null
  /** What stands behind the label on its own line. */
  value: Span | null
  pieces: Piece[]
  /** The line that holds the label. */
  opener: Piece | null
}

/** The words of a block, line by line: what follows the label on its line, then each piece without its bullet. */
export function spansOf({ value, pieces }: Block): Span[] {
  const spans = pieces.map((piece) => piece.body)
  return value ? [value, ...spans] : spans
}

/** The line that holds the label, brackets and all, with what follows it; the words alone where nothing does. */
export function labelLine({ label, value }: Block): Span | null {
  if (!label) return null
  if (!value) return label.words
  return { start: label.form === 'bracket' ? label.open : label.words.start, end: value.end }
}

/** A block of a kind, without a label and empty. */
export function openBlock(kind: Block['kind']): Block {
  return { kind, label: null, value: null, pieces: [], opener: null }
}
