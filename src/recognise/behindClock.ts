import type { Span } from '../text/lines.js'
import { spanAt, type Text } from '../text/text.js'

/** What follows the time with which a stretch begins, without the blanks and signs between; the stretch itself where it begins with none. */
export function behindClock({ folded, clocks }: Text, { start, end }: Span): Span {
  let from = spanAt(clocks, start)?.end ?? start
  while (from > start && from < end && /[\s\u200b\-–—|:·]/.test(folded[from] ?? '')) from++
  return { start: from, end }
}
