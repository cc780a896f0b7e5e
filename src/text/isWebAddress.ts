/**
 * Whether words are nothing but an address of the web.
 *
 * @example
 * isWebAddress('https://a.example/1') // => true
 * isWebAddress('见 https://a.example/1') // => false
 */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words)
}
