import type { Text } from '../text/text.js'
import { isOccupation } from '../vocabulary/lexicon.js'
import type { Block } from './block.js'
import { isNickname } from './isNickname.js'

/** A list of five and more short lines that are nothing but names, most of them likely ones: so are the others, whatever they say. */
export function isRoll({ folded }: Text, { value, pieces }: Block): boolean {
  const lines = pieces.map(({ body }) => folded.slice(body.start, body.end))
  const isShort = lines.every((line) => line.length <= 10 && !/[,:|(@。!?]/.test(line) && !isOccupation(line))
  return value === null && lines.length >= 5 && isShort && lines.filter(isNickname).length >= lines.length * 0.7
}
