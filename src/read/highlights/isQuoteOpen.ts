/** A passage takes no more lines: behind so many its mark was none. */
const most = 100

/**
 * Whether the quotation mark that lines open with is not closed in them.
 *
 * @example
 * isQuoteOpen(['““来，”他说，“走吧。”']) // => true
 */
export function isQuoteOpen(lines: readonly string[]): boolean {
  if (lines.length > most) return false
  const words = lines.join('\n')
  if (words.startsWith('"')) return (words.match(/"/g)?.length ?? 0) % 2 === 1
  const close = { '“': '”', '「': '」', '『': '』' }[words[0] ?? '']
  if (close === undefined) return false
  return words.split(words[0] ?? '').length > words.split(close).length
}
