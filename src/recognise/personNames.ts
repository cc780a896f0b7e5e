import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { isClause, isOccupation, readContactKind } from '../vocabulary/lexicon.js'
import { surnames } from '../vocabulary/surnames.js'

/** Names of several people are no longer each than this. UTF-16 units. */
const longest = 24

/**
 * The names on a line that is nothing but names: `甲某、乙某 / 丙某`. One span, the whole line, where it is not.
 *
 * @param inline the line is what follows a label: three short words between commas are names there
 */
export function splitNames(text: Text, span: Span, inline: boolean): Span[] {
  const { folded } = text
  const parts = splitAt(text, span, /[、/&;|+,]/)
  if (
    parts.length > 1 &&
    parts.every((part) => isName(folded.slice(part.start, part.end))) &&
    !isNameAndAbout(folded, parts, inline)
  )
    return parts
  const joined = splitAtAnd(text, span)
  if (joined.length > 1) return joined
  const entries = splitEntries(text, span)
  if (entries.length > 1) return entries
  const words = splitAt(text, span, / /)
  const parted = words.map((part) => folded.slice(part.start, part.end))
  return words.length > 1 && (areSingleNames(parted) || (inline && areAccounts(parted))) ? words : [span]
}

const handles = /(?<=\S) +(?=@)/g
const ornamented = / +(?=\p{Extended_Pictographic})/gu
const bracketed = /(?<=\)) +(?=[\p{L}·]{1,12} ?\()/gu

/** `@某某 某某`: accounts and names, a blank between. */
function areAccounts(words: readonly string[]): boolean {
  return (
    words.some((word) => word.startsWith('@')) &&
    words.every((word) => /^@[^\s@]{2,20}$/.test(word) || (isSingleName(word) && readContactKind(word) === null))
  )
}

/** Entries of one shape in a row: `@某某:… @某某:…`, `某某(…) 某某(…)`. */
function splitEntries({ folded }: Text, span: Span): Span[] {
  const words = folded.slice(span.start, span.end)
  const pattern = words.startsWith('@')
    ? handles
    : /^[\p{L}·]{1,12} ?\(/u.test(words)
      ? bracketed
      : areOrnamented(words)
        ? ornamented
        : null
  if (!pattern) return [span]
  const cuts = [...words.matchAll(pattern)].map((match) => span.start + match.index)
  return [span.start, ...cuts].map((start, i) => trim(folded, { start, end: cuts[i] ?? span.end }))
}

/** `甲 🐑乙`: names with an emoji before each. */
function areOrnamented(words: string): boolean {
  const names = words
    .split(ornamented)
    .map((part) => part.replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\u200b)+/u, '').trim())
  return names.length > 1 && names.every(isSingleName)
}

/** `甲 and 乙`: two names. */
function splitAtAnd({ folded }: Text, span: Span): Span[] {
  const words = folded.slice(span.start, span.end)
  const match = /^([^,:|(]{2,24}) and ([^,:|(]{2,24})$/.exec(words)
  if (!match?.[1] || !match[2] || !isName(match[1]) || !isName(match[2])) return [span]
  const first = { start: span.start, end: span.start + match[1].length }
  return [first, { start: span.end - match[2].length, end: span.end }]
}

/** `甲某某 Nemo 乙某某`: words of which each can be a name by itself. Two Latin words are as likely one name. */
function areSingleNames(words: readonly string[]): boolean {
  const han = words.filter((word) => /\p{Script=Han}/u.test(word)).length
  if (words.length >= 3 && words.every((word) => /^[A-Z]{3,12}$/.test(word))) return true
  return words.every(isSingleName) && han >= 2 && !words.some((word) => isClause(word) || isOccupation(word))
}

function splitAt({ folded, enclosed }: Text, { start, end: stop }: Span, separator: RegExp): Span[] {
  const end = folded[stop - 1] === '。' ? stop - 1 : stop
  const parts: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const separates = at === end || (!enclosed[at] && separator.test(folded[at] ?? ''))
    if (!separates) continue
    const part = trim(folded, { start: from, end: at })
    if (part.end > part.start) parts.push(part)
    from = at + 1
  }
  return parts
}

function isName(words: string): boolean {
  if (/^[A-Za-z]\w* \p{Script=Han}/u.test(words) || readContactKind(words)) return false
  const bare = words.replace(/\([^)]*\)|@\S+/g, '').trim()
  return (
    words.length <= 120 &&
    bare.length <= longest &&
    !/[。!?:;《》「」]/.test(bare) &&
    /\p{L}/u.test(words) &&
    (bare.match(/\p{Script=Han}/gu)?.length ?? 0) <= 6
  )
}

/** `甲某，某某创始人`: a comma after which no further name follows begins what is said of the first. */
function isNameAndAbout(folded: string, parts: readonly Span[], inline: boolean): boolean {
  const second = parts[1]
  if (
    inline &&
    parts.length >= 3 &&
    !parts.slice(1).some((part) => isOccupation(folded.slice(part.start, part.end))) &&
    parts.every((part) =>
      /^(?:[\p{Script=Han}·]{2,4}|[A-Z][\w.-]{1,14}(?: [A-Z][\w.-]{1,14}){0,2})(?: ?\([^)]*\))?$/iu.test(
        folded.slice(part.start, part.end),
      ),
    )
  )
    return false
  if (!second) return false
  if (
    parts.length === 2 &&
    folded.slice(parts[0]?.end, second.start).includes('|') &&
    isOccupation(folded.slice(second.start, second.end))
  )
    return true
  if (inline && parts.length === 2 && parts.every((part) => isFullName(folded.slice(part.start, part.end))))
    return false
  return folded[second.start - 1] === ',' || folded.slice(parts[0]?.end, second.start).includes(',')
}

/** A surname and one or two characters more. */
function isFullName(word: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(word) && surnames.includes(word[0] ?? ' ') && !isOccupation(word)
}

function trim(folded: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && folded[from] === ' ') from++
  while (to > from && folded[to - 1] === ' ') to--
  return { start: from, end: to }
}
