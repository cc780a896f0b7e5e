const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Replace what XML 1.0 has no way to write by U+FFFD: controls, halves of surrogate pairs, two code points that are no characters.
 *
 * @example
 * replaceIllegal('a\u0000b') // => 'a\uFFFDb'
 */
export function replaceIllegal(text: string): string {
  return text.replace(illegal, '\uFFFD')
}
