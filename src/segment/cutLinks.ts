import type { Span } from '../text/lines.js'
import { spanAt, spansIn, type Text } from '../text/text.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import { findSeries } from './findSeries.js'
import type { Gap } from './gaps.js'

/**
 * Cut a flattened list of links: behind each URL, before each opening that the list repeats (《, `103:`), and at the blanks at which
 * line breaks are lost.
 */
export function cutLinks(text: Text, region: Span, gaps: readonly Gap[]): number[] {
  const behindUrls = spansIn(text.urls, region).map((url) => skipToWord(text.folded, url.end, region.end))
  const bullets = gaps.filter(({ end }) => /^[*•●◆■▶] ?[^ ]/.test(text.folded.slice(end, end + 3)))
  const opensWithBullet = /^[*•●◆■▶] ?[^ ]/.test(text.folded.slice(region.start, region.start + 3))
  if (bullets.length >= (opensWithBullet ? 1 : 3)) {
    const promotion = gaps.filter(({ end, score }) => score > 0 && isPromotion(text.folded.slice(end, end + 16)))
    return [...behindUrls, ...[...bullets, ...promotion].map(({ end }) => end)].filter((cut) => cut < region.end)
  }
  const series = findSeries(text, gaps, region.start)
  if (series.length >= 2) return [...behindUrls, ...series].filter((cut) => cut < region.end)
  const opener = findOpener(text, region, gaps)
  const rest = gaps.filter((gap, i) => isBreak(text, gap, gaps[i - 1], opener)).map((gap) => gap.end)
  return [...behindUrls, ...rest].filter((cut) => cut < region.end)
}

function isBreak({ folded, urls, clocks }: Text, gap: Gap, previous: Gap | undefined, opener: RegExp | null): boolean {
  const rest = folded.slice(gap.end, gap.end + 40)
  const before = folded.slice(Math.max(0, gap.start - 16), gap.start)
  if (before.endsWith('》') && alone.test(rest)) return false
  if (/^(?:https?:|\(?https?:)/.test(rest) || maker.test(rest) || country.test(before)) return false
  if (/ (?:著|译|编|编著|主编|等著)$/.test(before)) return true
  if (
    gap.score > 0 &&
    !isInsideNumbered(gap, previous) &&
    ((/^\d{1,4}(?:期|[:、]|\.(?! ?\d))/.test(rest) && !spanAt(clocks, gap.end)) ||
      /^\d{1,4} 期/.test(rest) ||
      /^(?:vol|ep|e|no|#|s\d+e)\.? ?\d/i.test(rest))
  )
    return true
  if (/^[*•●◆■▶☆※] ?[^ ]/u.test(rest)) return true
  if (gap.score >= 0.45 || dated.test(before)) return true
  if (spansIn(urls, { start: gap.end, end: gap.end + 1 }).length > 0) return false
  return gap.score > 0 && ((opener?.test(rest) ?? false) || isPromotion(rest.slice(0, 16)))
}

/** 某某 著: what a person did for a book belongs to the name before it. */
const maker = /^(?:[\p{Script=Han}·]{2,12} )?(?:著|译|编|编著|主编|等著)(?: |$)/u

/** `《某某》 某某 《某某》`: who wrote the one before. */
const alone = /^[\p{Script=Han}·]{2,8}(?= 《| ?$)/u

/** `[美] 某某`: whence an author comes belongs to the name behind it. */
const country = /[[【]\p{Script=Han}{1,4}[\]】]$/u

/** A date behind a title closes it. */
const dated = /》 ?\(?\d{4} ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)?\)?$/

/** `某某聊 102: …`: the name before the number belongs to it, where the break is before the name. */
function isInsideNumbered(gap: Gap, previous: Gap | undefined): boolean {
  return previous !== undefined && previous.score >= 0.5 && gap.start - previous.end <= 12
}

/** The characters with which the list opens, where they come again behind another blank. */
function findOpener({ folded }: Text, region: Span, gaps: readonly Gap[]): RegExp | null {
  const head = folded.slice(region.start, region.start + 3)
  if (!/^[\p{Script=Han}《「]{3}/u.test(head)) return null
  const again = gaps.filter((gap) => folded.startsWith(head, gap.end))
  return again.length > 0 ? new RegExp(`^${head.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : null
}

function skipToWord(folded: string, at: number, end: number): number {
  let word = at
  while (word < end && /[ )\]】」》,;、。]/.test(folded[word] ?? '')) word++
  return word
}
