const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' }

/**
 * Words without the quotation marks around the whole of them; those of two quotations at the edges stay.
 *
 * @example
 * removeQuotes('“他说：“走吧。””') // => '他说：“走吧。”'
 * removeQuotes('“走吧。”他说，“快。”') // => '“走吧。”他说，“快。”'
 */
export function removeQuotes(words: string): string {
  const open = words[0] ?? ''
  const close = pairs[open]
  if (close === undefined || words.length < 2 || !words.endsWith(close)) return words
  if (open === close) return words.slice(1, -1)
  let depth = 0
  let reached = false
  for (let i = 0; i < words.length; i++) {
    if (words[i] === open) depth++
    else if (words[i] === close) depth--
    if (depth === 0 && i < words.length - 1) reached = true
  }
  return reached && depth === 0 ? words : words.slice(1, -1)
}
