/** No more of a value than this is shown. UTF-16 units. */
const longest = 40

/**
 * A value as a message shows it: on one line, in backticks of its own only, cut where it is long.
 *
 * @example
 * quote('a\n`b`') // => "`a 'b'`"
 */
export function quote(value: string): string {
  // Cut first: a message must not cost what a long value costs.
  const words = value
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .replaceAll('`', "'")
    .trim()
  if (words.length <= longest) return `\`${words}\``
  // Not between the halves of a character.
  return `\`${words.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…\``
}
