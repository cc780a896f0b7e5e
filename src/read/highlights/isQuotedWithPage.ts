import type { NoteLine } from './noteLine.js'

/** Whether a line behind a blank one is a quotation in its marks, with its page behind: `“…”（p. 41）`. */
export function isQuotedWithPage({ words, gap, page }: NoteLine): boolean {
  return gap > 0 && page !== null && /^[“"「『]/.test(words) && /[”"」』]\s*$/.test(words.slice(0, page.at))
}
