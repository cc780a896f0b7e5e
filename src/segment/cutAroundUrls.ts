import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'

/** Before and behind each URL that stands between blanks. */
export function cutAroundUrls(text: Text, region: Span): number[] {
  return spansIn(text.urls, region).flatMap((url) => {
    const alone = text.folded[url.start - 1] === ' ' && /[ \n\r]/.test(text.folded[url.end] ?? ' ')
    return alone ? [url.start, skipBlanks(text.folded, url.end)] : []
  })
}

function skipBlanks(folded: string, at: number): number {
  let end = at
  while (folded[end] === ' ') end++
  return end
}
