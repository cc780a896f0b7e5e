import type { LabelKind } from '../tree/nodes.js'
import type { Piece } from './piece.js'

/** Labels of blocks that no transcript runs through. */
const blocks = new Set<LabelKind>([
  'chapters',
  'topics',
  'links',
  'glossary',
  'hosts',
  'guests',
  'people',
  'credits',
  'description',
  'promotion',
  'contacts',
  'transcript',
  'outline',
])

/** Indices of the pieces at which a transcript ends: rulers, labels of blocks. */
export function findBounds(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece, i) => (piece.kind === 'ruler' || isBlockLabel(piece) ? [i] : []))
}

function isBlockLabel({ label, body }: Piece): boolean {
  if (!label || !blocks.has(label.reading.kind)) return false
  return label.form !== 'colon' || (label.reading.exact && label.end >= body.end)
}
