import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'

/** Behind each URL that stands between blanks, and before it where it is a picture or a sentence ends: other words name it. */
export function cutAroundUrls(text: Text, region: Span): number[] {
  return spansIn(text.urls, region).flatMap((url) => {
    const alone = text.folded[url.start - 1] === ' ' && /[ \n\r]/.test(text.folded[url.end] ?? ' ')
    const pictured = /\.(?:png|jpe?g|gif|webp|svg)$/i.test(text.folded.slice(url.start, url.end))
    const ended = pictured || /[。!?…]$/.test(text.folded.slice(region.start, url.start).trimEnd())
    return alone ? [...(ended ? [url.start] : []), skipBlanks(text.folded, url.end)] : []
  })
}

function skipBlanks(folded: string, at: number): number {
  let end = at
  while (folded[end] === ' ') end++
  return end
}
