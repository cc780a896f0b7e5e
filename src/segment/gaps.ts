import { classify } from '../text/characters.js'
import type { Span } from '../text/lines.js'
import { matchesIn } from '../text/matchesIn.js'
import type { Text } from '../text/text.js'

/** White space inside a line, and how likely a line break was lost there: 0 never, 1 surely. */
export interface Gap extends Span {
  score: number
}

const titles = new Set('《「『【')

/**
 * The blanks of a stretch as evidence of lost line breaks. What stands left and right of a blank tells most: Chinese writes none
 * between two Han characters or behind 。, but many authors do between Han and Latin. Inside brackets none is a break.
 *
 * The scores are the shares of true breaks among such blanks in show notes whose line breaks are known.
 */
export function findGaps({ folded, enclosed }: Text, { start, end }: Span): Gap[] {
  const gaps: Gap[] = []
  for (const { start: from, end: to } of matchesIn(folded, { start, end }, / +/g)) {
    const gap = { start: from, end: to }
    if (gap.start === start || gap.end >= end) continue
    const inside = enclosed[gap.start] === 1 && enclosed[gap.end] === 1 && enclosed[gap.start - 1] === 1
    gaps.push({ ...gap, score: inside ? 0 : scoreGap(folded, gap) })
  }
  return gaps
}

const joining = /^(?:vs|v\.s|pk|and|or|of|the)\b/i

/** Words that hardly begin a line: particles never, conjunctions seldom. */
const particle = /^[的之地得]/
const conjunction = /^(?:和|与|及|或|跟|同|也|都|还|是)/
const measure =
  /^(?:年|月|日|号|个|位|万|亿|元|岁|小时|分钟|秒|天|周|次|倍|期|集|篇|家|款|种|人|美元|美金|块|页|章|本|场|届|年代|世纪|点|名|条|只|台|套|公里|米|%)/

function scoreGap(folded: string, { start, end }: Span): number {
  const right = classify(folded[end] ?? ' ')
  let left = classify(folded[start - 1] ?? ' ')
  const rest = folded.slice(end, end + 4)
  if (joining.test(rest) || particle.test(rest)) return 0.05
  if (left === 'close') {
    const before = classify(folded[start - 2] ?? ' ')
    if (before === 'sentence-end') left = 'sentence-end'
  }
  if (left === 'symbol' || right === 'symbol') return right === 'symbol' && isBullet(folded, end) ? 0.7 : 0.2
  if (left === 'joiner' || right === 'joiner' || left === 'comma' || left === 'open') return 0.05
  if (right === 'comma' || right === 'close' || right === 'sentence-end') return 0
  if (left === 'sentence-end') return folded[start - 1] === '.' ? 0.3 : right === 'latin' ? 0.45 : 0.9
  if (left === 'mark') return 0.1
  if (right === 'mark') return /^\S ?(?:的|和|与|是|或|及|了|等)/u.test(rest) ? 0 : 0.8
  if (conjunction.test(rest) && left !== 'digit') return left === 'han' ? 0.45 : 0.25
  if (left === 'han' && right === 'han') return 0.8
  if (right === 'open')
    return titles.has(folded[end] ?? '')
      ? left === 'han' || left === 'close'
        ? 0.75
        : 0.3
      : folded[end] === '“'
        ? left === 'close' && folded[start - 1] !== ')'
          ? 0.55
          : 0.4
        : 0.2
  if (conjunction.test(rest)) return 0.25
  if (left === 'close')
    return folded[start - 1] === '”' ? (isInline(folded, start) ? 0.05 : 0.45) : right === 'han' ? 0.55 : 0.3
  if (left === 'han' && right === 'latin') return 0.1
  if (left === 'han' && right === 'digit') return 0.15
  if (left === 'digit' && right === 'latin' && isBetweenHan(folded, start, end)) return 0.4
  if (left === 'digit' && right === 'han') return measure.test(rest) ? 0 : 0.05
  return 0.02
}

/** `成本×10 Some公司`: a blank between Chinese words that end and begin in other signs. */
function isBetweenHan(folded: string, start: number, end: number): boolean {
  return (
    /[\p{Script=Han}×]\d{1,4}$/u.test(folded.slice(Math.max(0, start - 5), start)) &&
    /^[A-Z][A-Za-z]*\p{Script=Han}/u.test(folded.slice(end, end + 20))
  )
}

/** A quotation with a blank before it too stands inside a sentence. */
function isInline(folded: string, end: number): boolean {
  const open = folded.lastIndexOf('“', end - 1)
  return open >= 0 && end - open <= 60 && folded[open - 1] === ' '
}

/** An emoji directly before a word opens an item; one between blanks ornaments a title. */
function isBullet(folded: string, at: number): boolean {
  return /^\p{Extended_Pictographic}[\ufe0f\u200b]*[\p{L}\p{N}【「《]/u.test(folded.slice(at, at + 5))
}
