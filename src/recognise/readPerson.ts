import { clean } from '../text/clean.js'
import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spansIn, type Text } from '../text/text.js'
import { isClause, isOccupation, readContactKind, readNameBehindOccupation, readRole } from '../vocabulary/lexicon.js'

/** What a line says of a person. */
export interface PersonReading {
  name: string
  role: string | null
  about: string | null
  links: { title: string | null; url: string | null }[]
}

/** Names are no longer than this. UTF-16 units. */
const longest = 32

/**
 * A person's name with what follows it: `某某，公司创始人`, `某某（@某某）`, `Name - about`. Null for a line that names nobody.
 */
export function readPerson(text: Text, span: Span): PersonReading | null {
  const address = spansIn(text.urls, span)[0]
  const words = text.folded.slice(span.start, address && address.start > span.start ? address.start : span.end)
  const account = /^([^\s@:,]{2,6}) ?@ ?/u.exec(words)
  if (account?.[1] && readContactKind(account[1]))
    return readAccount(text, { start: span.start + account[0].length, end: span.end })
  const made = /^((?:[a-z ]{2,10})?\p{Script=Han}{2,8}) ?[:^] ?(\S.*)$/iu.exec(words)
  const madeAs = made?.[1] && made[2] && isSingleName(made[2]) ? readRoleTail(made[1]) : null
  if (made?.[2] && madeAs) return { name: made[2], role: madeAs, about: null, links: readPersonLinks(text, span) }
  if (words.startsWith('@')) return readAccount(text, { start: span.start + 1, end: span.end })
  const behind = /^(\S.*[》」”]\S{2,4}) (\p{Script=Han}{2,4}|[A-Z]\w{1,14})$/u.exec(words)
  if (behind?.[1] && behind[2] && isOccupation(behind[1]) && isSingleName(behind[2]))
    return {
      name: behind[2],
      role: null,
      about: clean(text.source.slice(span.start, span.start + behind[1].length)),
      links: readPersonLinks(text, span),
    }
  const head = measureName(words)
  if (head === 0 || isAccountLine(words)) return null
  const name = clean(text.source.slice(span.start, span.start + head))
  const rest = trimAbout(text, { start: span.start + head, end: span.start + words.length })
  const titled = readNameBehindOccupation(text.folded.slice(span.start, span.start + head).trim())
  const role = readRolePrefix(name)
  const links = readPersonLinks(text, span)
  const said = clean(text.source.slice(rest.start, rest.end))
  const about = said === '' || readContactKind(said) ? null : said
  if (titled && name.length > 6)
    return { name: titled, role, about: clean(text.source.slice(span.start, span.end)), links }
  if (words.endsWith('。') && name.length > 4 && isClause(words.slice(head))) return null
  const own = role ? name.slice(name.search(/\s/) + 1) : name
  if (/\p{Script=Han}的\p{Script=Han}/u.test(own) && words[head] === ':') return null
  return isNameLike(own) ? { name: stripOrnament(stripQuotes(own)), role, about, links } : null
}

function readAccount(text: Text, span: Span): PersonReading {
  const words = text.folded.slice(span.start, span.end)
  const length = /[\s,;(|:]/.exec(words)?.index ?? words.length
  return {
    name: clean(text.source.slice(span.start, span.start + length)),
    role: null,
    about: readRest(text, { start: span.start + length, end: span.end }),
    links: readPersonLinks(text, span),
  }
}

/** What stands behind an account, without the sign between; further accounts are told elsewhere. */
function readRest({ source }: Text, { start, end }: Span): string | null {
  const rest = clean(source.slice(start, end)).replace(/^[:：,，;；|｜\s]+/, '')
  return /@|https?:/.test(rest) ? null : rest || null
}

/** The addresses beside a name; linked words that are not the name itself are their titles. */
function readPersonLinks(text: Text, span: Span): PersonReading['links'] {
  return linksIn(text, span).map(({ start, end, url, bare }) => ({
    title: bare || start === span.start ? null : clean(text.source.slice(start, end)) || null,
    url,
  }))
}

/** Where the name ends: at the first separator, or at a blank behind a single word. */
function measureName(words: string): number {
  const separator =
    /[,:|(;@]| [-–—] |——|(?<=\p{Script=Han}) ?[-–—] ?(?=\p{L})|(?<=[A-Za-z])[-–—]{1,3}(?=\p{Script=Han})/u.exec(words)
      ?.index ?? words.length
  const blank = words.indexOf(' ')
  const single =
    blank > 0 &&
    blank < separator &&
    (isSingleName(words.slice(0, blank)) || /^[A-Za-z][\w.·-]*$/.test(words.slice(0, blank))) &&
    /\p{Script=Han}/u.test(words.slice(blank + 1, blank + 3))
  const twofold = /^\p{Script=Han}{2,4} [A-Z][\w.-]+(?:(?: [A-Z][\w.-]+)+(?= ?$)|(?= |$))/u.exec(
    words.slice(0, separator),
  )?.[0]
  const latin = /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}(?= \p{Script=Han})/u.exec(words.slice(0, separator))?.[0]
  if (latin && isOccupation(words.slice(latin.length, separator))) return latin.length
  const han = /^\p{Script=Han}{2,3}(?= [A-Z])/u.exec(words.slice(0, separator))?.[0]
  if (han && isSingleName(han) && !isOccupation(han) && isOccupation(words.slice(han.length, separator)) && !twofold)
    return han.length
  const isTitled = readNameBehindOccupation(words.slice(0, separator).trim()) !== null
  if (twofold && !isTitled && (isOccupation(words) || /\p{Script=Han}/u.test(words.slice(twofold.length))))
    return twofold.length
  const rest = words.slice(blank + 1, /^[A-Z]/.test(words) ? separator : words.length).trim()
  if (isSingleName(rest) && !isOccupation(rest)) return separator
  return single && !isSentence(words.slice(blank)) ? blank : separator
}

/** `某某微博：…`: an account, not a person. */
export function isAccountLine(words: string): boolean {
  const label = /^([^:。,(]{3,12}) ?:/.exec(words)?.[1]?.trim() ?? ''
  return [2, 3, 4].some((length) => length < label.length && readContactKind(label.slice(-length)) !== null)
}

function isSentence(words: string): boolean {
  return words.length > 30 && words.endsWith('。')
}

function trimAbout({ folded }: Text, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s,:|;\-–—]/.test(folded[from] ?? '')) from++
  while (to > from && /[\s,;|]/.test(folded[to - 1] ?? '')) to--
  const wrapped = folded[from] === '(' && folded.indexOf(')', from) === to - 1
  return wrapped ? { start: from + 1, end: to - 1 } : { start: from, end: to }
}

/** 海报设计: a role that the vocabulary knows by its end. */
export function readRoleTail(words: string): string | null {
  for (let length = Math.min(6, words.length - 1); length >= 2; length--) {
    const role = readRole(words.slice(-length))
    if (role) return role
  }
  return null
}

function readRolePrefix(name: string): string | null {
  const blank = name.search(/\s/)
  return blank > 0 ? readRole(name.slice(0, blank)) : null
}

function isNameLike(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= longest &&
    !/[。！？!?；;《》]/.test(name) &&
    /[\p{L}\p{Extended_Pictographic}]/u.test(name) &&
    !isClause(name) &&
    !/^(?:\d{4} |[的你您])|..是$|[」』] ?[「『]/.test(name) &&
    (name.match(/\p{Script=Han}/gu)?.length ?? 0) <= (/[\p{Script=Latin}·]/u.test(name) ? 12 : 8)
  )
}

/** An emoji before a name is none of it, but where it is all there is. */
function stripOrnament(name: string): string {
  return name.replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+ ?(?=\p{L})/u, '')
}

function stripQuotes(name: string): string {
  return name.replace(/[.。]$/, '').replace(/^[「“"『]|[」”"』]$/g, '')
}
