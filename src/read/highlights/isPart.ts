import { namedParts, rankedParts } from './signs.js'

/** The name of a part of a work is no longer than this. UTF-16 units. */
const longest = 30

/**
 * Whether words name a part of a work: 第三章 潮, 后记.
 *
 * @example
 * isPart('后记') // => true
 */
export function isPart(words: string): boolean {
  return words.length <= longest && !/[《「『]/.test(words) && (namedParts.test(words) || rankedParts.test(words))
}
