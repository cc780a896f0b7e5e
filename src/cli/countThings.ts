import { translate } from './language/translate.js'

/**
 * A number with its noun, in the language that is used.
 *
 * @example
 * countThings(2, 'warning') // => '2 warnings'
 */
export function countThings(count: number, noun: string, plural = `${noun}s`): string {
  return translate(`${count} ${count === 1 ? noun : plural}`)
}
