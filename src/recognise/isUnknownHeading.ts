import type { Text } from '../text/text.js'
import type { Piece } from './piece.js'

/** A line that is nothing but words in brackets, or behind a Markdown sign of headings, which no vocabulary knows. */
export function isUnknownHeading({ folded }: Text, { label, body, start }: Piece): boolean {
  if (label?.reading.kind !== 'other' || label.end < body.end) return false
  return label.form === 'bracket' || /^\s*#{1,6} /.test(folded.slice(start, start + 24))
}
