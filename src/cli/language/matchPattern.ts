import type { Pattern } from './readPattern.js'

/**
 * The values with which a pattern becomes a text; null where it does not. Each literal is looked for once, from left to right, so the
 * time is in proportion to the text, whatever is in it.
 *
 * @example
 * matchPattern(readPattern('{a} and {b}'), '1 and 2') // => ['1', '2']
 */
export function matchPattern({ literals }: Pattern, text: string): string[] | null {
  const [first = '', ...others] = literals
  const last = others.pop()
  if (last === undefined) return text === first ? [] : null
  const end = text.length - last.length
  if (!text.startsWith(first) || !text.endsWith(last) || end < first.length) return null
  const values: string[] = []
  let at = first.length
  for (const literal of others) {
    const found = text.indexOf(literal, at)
    if (found < 0 || found + literal.length > end) return null
    values.push(text.slice(at, found))
    at = found + literal.length
  }
  return [...values, text.slice(at, end)]
}
