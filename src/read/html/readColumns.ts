import { fold } from '../../text/fold.js'
import { type Column, columnPatterns } from './columns.js'

/**
 * What the columns under a row of headings hold, or null where they are no glossary.
 *
 * @example
 * readColumns(['缩写', '全称', '含义']) // => ['term', 'expansion', 'definition']
 */
export function readColumns(headings: readonly string[]): Column[] | null {
  const columns = headings.map((heading) => {
    const words = fold(heading).replace(/\s+/g, '')
    return columnPatterns.find(([, pattern]) => pattern.test(words))?.[0]
  })
  if (columns[0] !== 'term' || columns.length < 2) return null
  const known = columns.filter((column) => column !== undefined)
  return known.length === columns.length && new Set(known).size === known.length ? known : null
}
