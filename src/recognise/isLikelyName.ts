import { isSingleName } from '../text/isSingleName.js'

/** A name of several words: `林小雨 Rainy Lin`, `Jane van Dyke`, `让·某某`, an account. */
const several =
  /^(?:@\S{1,24}|(?:\p{Script=Han}{2,4} )?\p{Lu}[\p{Script=Latin}.'’-]*(?: [\p{Script=Latin}.'’-]+){0,3}|[\p{Script=Han}·]*·(?:\p{Lu}·)?[\p{Script=Han}·]*)$/u

/**
 * Whether words by themselves look like the name of one person: what a sentence or an occupation does not.
 *
 * @example
 * isLikelyName('林小雨 Rainy Lin') // => true
 * isLikelyName('某某大学社会学系副教授') // => false
 */
export function isLikelyName(words: string): boolean {
  return words.length <= 32 && (isSingleName(words) || several.test(words))
}
