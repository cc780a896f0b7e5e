import type { Span } from '../text/lines.js'
import { spanAt, spansIn, type Text } from '../text/text.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import type { Gap } from './gaps.js'

/** A term with its aliases is no longer than this. UTF-16 units. */
const longest = 64

/**
 * Cut a flattened glossary: from each colon back to where its term begins, the end of the sentence before it or else the first word
 * of the run of Latin words before it.
 */
export function cutGlossary(text: Text, region: Span, gaps: readonly Gap[]): number[] {
  const cuts: number[] = []
  let from = region.start
  for (let colon = nextColon(text, from, region.end); colon !== -1; colon = nextColon(text, from, region.end)) {
    const start = findTermStart(text, { start: from, end: colon }, gaps, from === region.start)
    if (start !== null) cuts.push(start)
    from = colon + 1
  }
  const bracketed = gaps.filter((gap) => text.folded[gap.start - 1] === ')' && gap.score > 0)
  if (bracketed.length > cuts.length) {
    for (const { end } of bracketed) cuts.push(end)
    // A definition in Chinese ends where the next term, in Latin letters, begins.
    const terms = gaps.filter(
      (gap) => /\p{Script=Han}/u.test(text.folded[gap.start - 1] ?? '') && /[A-Z]/.test(text.folded[gap.end] ?? ''),
    )
    for (const { end } of terms) cuts.push(end)
  }
  const promotion = gaps.find(
    (gap) => gap.start > from && gap.score >= 0.5 && isPromotion(text.folded.slice(gap.end, gap.end + 24)),
  )
  const counted = findCount(text, gaps, region.start)
  const marks = gaps.filter(
    (gap) => /^(?:[☆※]|0\d \D)/.test(text.folded.slice(gap.end, gap.end + 4)) || counted.has(gap),
  )
  return [...cuts, ...(promotion ? [promotion.end] : []), ...marks.map((gap) => gap.end)]
}

function nextColon({ folded, enclosed, urls, clocks }: Text, from: number, end: number): number {
  for (let at = folded.indexOf(':', from); at !== -1 && at < end; at = folded.indexOf(':', at + 1))
    if (!enclosed[at] && !spanAt(urls, at) && !spanAt(clocks, at)) return at
  return -1
}

function findTermStart(
  { folded, enclosed }: Text,
  { start, end }: Span,
  gaps: readonly Gap[],
  opening: boolean,
): number | null {
  const near = spansIn(gaps, { start: Math.max(start, end - longest), end }).filter(
    (gap) => gap.end < end && !enclosed[gap.end],
  )
  const sentence = near.findLast((gap) => gap.score >= 0.5)
  const marked = near.findLast((gap) => /^[*•●·-] ?\p{L}/u.test(folded.slice(gap.end, gap.end + 3)))
  const best = [sentence, marked].filter((gap) => gap !== undefined).sort((a, b) => b.end - a.end)[0]
  if (best && !/[。;]/.test(folded.slice(best.end, end))) return best.end
  if (opening) return null
  let first: number | null = null
  for (const gap of near.toReversed()) {
    const left = folded[gap.start - 1] ?? ''
    if (left === ')') return gap.end
    if (/[a-z0-9]/i.test(left) && /[\p{L}\p{N}(]/u.test(folded[gap.end] ?? '')) {
      first = gap.end
      continue
    }
    return gap.end
  }
  return first
}

/** `09 … 10 … 11 …`: numbers of two digits that go on counting from 09. */
function findCount({ folded }: Text, gaps: readonly Gap[], start: number): ReadonlySet<Gap> {
  const found = new Set<Gap>()
  let last = /^01 \D/.test(folded.slice(start, start + 4)) ? 1 : 0
  for (const gap of gaps) {
    const value = Number(/^(\d{2}) \D/.exec(folded.slice(gap.end, gap.end + 4))?.[1])
    if (value !== last + 1) continue
    last = value
    found.add(gap)
  }
  return last >= 3 ? found : new Set()
}
