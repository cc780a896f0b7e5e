/**
 * Words of a chapter file on one line: white space collapsed, edges trimmed, nothing else changed, as there is no markup in them.
 *
 * @example
 * collapseSpace(' 开场\n *介绍* ') // => '开场 *介绍*'
 */
export function collapseSpace(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
