const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i
const reference = /&(?:[a-z]{2,8}\d{0,2}|#\d{2,7}|#x[\da-f]{2,6});/i

/**
 * Whether the text of a field is HTML: it holds a tag or a character reference.
 *
 * @example
 * isMarkup('a < b and b > c') // => false
 */
export function isMarkup(text: string): boolean {
  return tag.test(text) || reference.test(text)
}
