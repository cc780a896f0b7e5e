import type { Text } from '../text/text.js'
import { isClause, isOccupation } from '../vocabulary/lexicon.js'
import type { Block } from './block.js'
import { isLikelyName } from './isLikelyName.js'

/**
 * How many lines below a heading that no vocabulary knows are people, a name and a profile each, parted by the same sign:
 * `某某｜某某主编`. Most of them must tell what somebody does.
 */
export function countProfiles({ folded }: Text, { label, value, pieces }: Block): number {
  if (label?.form !== 'bracket' || value) return 0
  const first = separatorOf(folded.slice(pieces[0]?.body.start, pieces[0]?.body.end))
  const end = pieces.findIndex(({ body }) => separatorOf(folded.slice(body.start, body.end)) !== first)
  const count = first === null ? 0 : end < 0 ? pieces.length : end
  const told = pieces.slice(0, count).filter(({ body }) => isOccupation(folded.slice(body.start, body.end)))
  return told.length * 2 > count ? count : 0
}

/** The sign between a likely name and more words. */
function separatorOf(words: string): string | null {
  const [, name = '', sign = null] = /^([^|,:(。]{2,24}?) ?([|,]) ?[^ ]/.exec(words) ?? []
  return isLikelyName(name) && !isClause(name) ? sign : null
}
