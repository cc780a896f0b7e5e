/**
 * A sentence as it is compared with others: runs of white space aside.
 *
 * @example
 * foldSpace(' a\n b ') // => 'a b'
 */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
