import type { NoteLine } from './noteLine.js'
import { arrow } from './signs.js'

/** Whether a line below the name behind a passage is said of it: in brackets, behind a label or an arrow. */
export function isRemark({ words, thought }: NoteLine): boolean {
  return (
    thought !== null ||
    arrow.test(words) ||
    /^[（(][^《》]{2,300}[)）]$/.test(words) ||
    /^\p{L}{0,8}按\s?[:：]/u.test(words)
  )
}
