import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { contactPattern, isClause, isOccupation, isPromotion, readRole } from '../vocabulary/lexicon.js'
import { cutAroundUrls } from './cutAroundUrls.js'
import type { Gap } from './gaps.js'

const account = (words: string) => `(?:${words})(?: ?id)?[:@ ]*$`
const accountWithHandle = (words: string) => `(?:${words})(?: ?id)?[:@ ]+[^\\s,;]{2,24}$`

function startsSentence(words: string): boolean {
  return isPromotion(words) || isClause(words.slice(0, 6))
}

/** Cut flattened lists of people and of their like: at lost line breaks, and behind the handle of an account, never inside one. */
export function cutPeople(text: Text, region: Span, gaps: readonly Gap[]): number[] {
  const bullets = gaps.filter(({ end }) => /^[*•●◆■▶] ?[^ ]/.test(text.folded.slice(end, end + 3)))
  if (bullets.length >= 3) return bullets.map(({ end }) => end)
  const barred = gaps.filter(({ end }) => /^[^ |:,]{2,16} ?\| ?[^ |]/.test(text.folded.slice(end, end + 24)))
  const opens = /^ ?[^ |:,]{2,16} ?\| ?[^ |]/.test(text.folded.slice(region.start, region.start + 24))
  if (opens && barred.length >= 2) return barred.map(({ end }) => end)
  const named = findNamesAgain(text, region, gaps)
  const breaks = gaps.filter((gap, i) => {
    if (named.has(gap)) return true
    const left = text.folded.slice(gaps[i - 1]?.end ?? region.start, gap.start)
    const right = text.folded.slice(gap.end, gaps[i + 1]?.start ?? region.end).trim()
    const before = text.folded.slice(Math.max(region.start, gap.start - 40), gap.start)
    const handled = text.folded[gap.end] !== '(' && contactPattern(accountWithHandle, 'iu').test(before)
    if (isSingleName(left) && isSingleName(right) && !handled) return false
    if (contactPattern(account, 'iu').test(before)) return false
    if (/^[^ @]{1,12}@[^ ]+$/.test(left) && text.folded[gap.end] !== '(') return true
    const behind = text.folded.slice(gap.end, gap.end + 24)
    if (gap.score >= 0.5 && startsSentence(behind)) return true
    if (/[;。]$/.test(before) && /^[^ :,。]{1,12} ?:(?!\/)/.test(behind)) return true
    if (/[a-z]$/i.test(left) && isSingleName(left) && /^\p{Script=Han}{6,15}$/u.test(right)) return true
    const isBehindLatin = /[a-z]$/i.test(before) && /^(?:如果|欢迎|感谢)/.test(behind)
    if (gap.score > 0 && (isBehindLatin || opensRole(behind) || opensProfile(left, behind))) return true
    return gap.score >= 0.7 || (gap.score > 0 && handled)
  })
  return [...breaks.map((gap) => gap.end), ...cutAroundUrls(text, region)]
}

/** `…，影评人 某某，导演`: behind what somebody does the next name, and what its bearer does. */
function opensProfile(before: string, behind: string): boolean {
  const [, name = '', said = ''] = /^(\p{Script=Han}{2,4}) ?, ?([^ ,。]{2,16})/u.exec(behind) ?? []
  return isOccupation(before) && isSingleName(name) && !isOccupation(name) && isOccupation(said)
}

/** `红包封面设计：某某`: a role that is known by its end. */
function opensRole(words: string): boolean {
  const label = /^(\p{Script=Han}{3,8}) ?:/u.exec(words)?.[1] ?? ''
  return label !== '' && [2, 3, 4].some((length) => length < label.length && readRole(label.slice(-length)) !== null)
}

/** `甲、乙、丙 甲：… 乙：…`: each name of a row again, with what is said of its bearer. */
function findNamesAgain({ folded }: Text, region: Span, gaps: readonly Gap[]): ReadonlySet<Gap> {
  const row = folded.slice(region.start, gaps[0]?.start ?? region.end)
  const names = row.split(/[、,/&]/).map((name) => name.trim())
  if (names.length < 2 || names.some((name) => name === '' || name.length > 16)) return new Set()
  return new Set(
    gaps.filter(({ end }) => {
      const name = names.find((own) => folded.startsWith(own, end))
      return name !== undefined && /^ ?[:,(|-]/.test(folded.slice(end + name.length, end + name.length + 2))
    }),
  )
}
