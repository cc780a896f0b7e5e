import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { contactPattern, isClause, isPromotion } from '../vocabulary/lexicon.js'
import { cutAroundUrls } from './cutAroundUrls.js'
import type { Gap } from './gaps.js'

const account = (words: string) => `(?:${words})(?: ?id)?[:@ ]*$`
const accountWithHandle = (words: string) => `(?:${words})(?: ?id)?[:@ ]+[^\\s,;]{2,24}$`

/** A word that can be a name by itself: beside another it makes a row of names. */
function isName(word: string): boolean {
  return /^(?:[\p{Script=Han}·]{2,4}|[A-Z][\w.-]{1,14})$/u.test(word)
}

function startsSentence(words: string): boolean {
  return isPromotion(words) || isClause(words.slice(0, 6))
}

/** Cut flattened lists of people and of their like: at lost line breaks, and behind the handle of an account, never inside one. */
export function cutPeople(text: Text, region: Span, gaps: readonly Gap[]): number[] {
  const breaks = gaps.filter((gap, i) => {
    const left = text.folded.slice(gaps[i - 1]?.end ?? region.start, gap.start)
    const right = text.folded.slice(gap.end, gaps[i + 1]?.start ?? region.end).trim()
    if (isName(left) && isName(right)) return false
    const before = text.folded.slice(Math.max(region.start, gap.start - 40), gap.start)
    if (contactPattern(account, 'iu').test(before)) return false
    if (gap.score >= 0.5 && startsSentence(text.folded.slice(gap.end, gap.end + 24))) return true
    return (
      gap.score >= 0.7 ||
      (gap.score > 0 && text.folded[gap.end] !== '(' && contactPattern(accountWithHandle, 'iu').test(before))
    )
  })
  return [...breaks.map((gap) => gap.end), ...cutAroundUrls(text, region)]
}
