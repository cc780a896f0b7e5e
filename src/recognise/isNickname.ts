import { isLikelyName } from './isLikelyName.js'

/**
 * Whether words of a list of names look like one of them: a likely name, or an account in small letters.
 *
 * @example
 * isNickname('tiktaalik') // => true
 */
export function isNickname(words: string): boolean {
  return isLikelyName(words) || /^[a-z][\w.-]{2,15}$/.test(words)
}
