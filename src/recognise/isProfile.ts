import { isOccupation, isPromotion, readLabel } from '../vocabulary/lexicon.js'
import { isLikelyName } from './isLikelyName.js'

/**
 * Whether a line of folded text introduces somebody, whatever it praises or invites to: a likely name and a colon, or a name and what its
 * bearer does.
 *
 * @example
 * isProfile('林小雨 某某基金投资经理(欢迎联系 rain@example.com)') // => true
 * isProfile('某某 欢迎加入听友群') // => false
 */
export function isProfile(words: string): boolean {
  const [, name = '', sign = '', said = ''] = /^([^,:|(。 ]{2,12})([,:|( ]) ?([^ ,。(][^,。(]*)/.exec(words) ?? []
  const isTold = sign === ':' || isOccupation(said)
  return isTold && isLikelyName(name) && !isPromotion(name) && readLabel(name) === null
}
