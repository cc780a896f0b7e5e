import type { Label } from '../segment/labels.js'
import type { Text } from '../text/text.js'

/** `某某某某作品：`, words of which the vocabulary knows the end: whose or what they are is said of each. */
export function isAuthorLabel({ folded }: Text, { reading, words }: Label): boolean {
  return reading.tail === true && /^\p{Script=Han}{5,8}$/u.test(folded.slice(words.start, words.end))
}
