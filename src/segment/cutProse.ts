import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { cutAroundUrls } from './cutAroundUrls.js'
import { findSeries } from './findSeries.js'
import type { Gap } from './gaps.js'

/**
 * Cut flattened prose into paragraphs: at blanks behind the end of a sentence, before bullets, and around a URL that stands alone.
 */
export function cutProse(text: Text, region: Span, gaps: readonly Gap[]): number[] {
  return [
    ...gaps.filter((gap) => isBreak(text, gap) || closesTagline(text, region, gap)).map((gap) => gap.end),
    ...findSeries(text, gaps, region.start),
    ...cutAroundUrls(text, region),
  ]
}

/** The blank behind a quotation with which the line opens. */
function closesTagline({ folded, enclosed }: Text, region: Span, gap: Gap): boolean {
  if (!/[「“『]/.test(folded[region.start] ?? '') || gap.start - region.start > 300) return false
  return (
    /[」”』]/.test(folded[gap.start - 1] ?? '') &&
    enclosed.subarray(region.start, gap.start).every((inside) => inside === 1)
  )
}

function isBreak({ folded }: Text, gap: Gap): boolean {
  if (gap.score >= 0.85) return true
  const isOrnament = /^(?![©®™])\p{Extended_Pictographic}[\ufe0f\u200b]*[\p{L}【「《]/u.test(
    folded.slice(gap.end, gap.end + 5),
  )
  if (isOrnament && /[。!?…]/.test(folded[gap.start - 1] ?? '')) return true
  return (
    /^(?:[*•●◆■▶☆※] ?|[·-] ?(?=[\p{Script=Han}“「《]))[^ ]/u.test(folded.slice(gap.end, gap.end + 3)) && gap.score > 0
  )
}
