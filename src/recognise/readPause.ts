import type { Text } from '../text/text.js'
import type { Piece } from './piece.js'
import { readTurnOpener } from './turnOpener.js'

/** The seconds of a line that is nothing but a time in brackets, `[00:43.05]`: nobody speaks, or a mark of the position; else null. */
export function readPause(text: Text, { kind, recovered, start, indent, body }: Piece): number | null {
  if (kind !== 'text' || recovered) return null
  const line = { start: start + indent, end: body.end }
  if (!/^\\?[[(【].*[\])】]$/.test(text.folded.slice(line.start, line.end).trim())) return null
  const opener = readTurnOpener(text, line)
  return opener?.form === 'time' && opener.end === null ? opener.start : null
}
