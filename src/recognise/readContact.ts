import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import { contactPattern, readContactKind } from '../vocabulary/lexicon.js'

/** An account without its place. */
export interface ContactReading {
  kind: string
  handle: string | null
  url: string | null
}

const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const labelled = /^([^:@]{1,16}?) ?[:@] ?(.+)$/su

/** The accounts of a line; `whole` where it says nothing else. */
export interface ContactLine {
  contacts: ContactReading[]
  whole: boolean
}

/** A handle is no longer than this. UTF-16 units. */
const longest = 40

/** `公众号：某某`, `即刻/小红书@某某`, a mail address: accounts that are the whole of a line, or its beginning. */
export function readContact(text: Text, span: Span): ContactLine | null {
  if (span.end - span.start > 120) return null
  const folded = text.folded.slice(span.start, span.end)
  if (mail.test(folded)) return { contacts: [{ kind: 'mail', handle: folded, url: null }], whole: true }
  const match = labelled.exec(folded)
  const words = (match?.[1] ?? '').split(/[/、&|]/)
  const kinds = words.map((word) => readContactKind(word.replace(/ ?(?:id|号|账号)$/i, '')) ?? readContactKind(word))
  if (
    !match ||
    kinds.every((kind) => kind === null) ||
    kinds.some((kind, i) => kind === null && (words[i]?.length ?? 0) > 4)
  )
    return null
  const value = { start: span.end - (match[2]?.length ?? 0), end: span.end }
  const url = spansIn(text.urls, value)[0]
  const beside = clean(text.source.slice(value.start, url?.start ?? value.end)).replace(/[(（]$/, '')
  const said = beside.replace(/ (?=[\p{Script=Han}]{2,6}[:：]).*$/su, '').trim()
  const handle = (
    /^@[^\s|｜,，;；]{2,24}(?=[ |｜])/u.exec(said)?.[0] ??
    /^[\w.@+-]{4,}(?=[ (（](?!\p{Script=Han}{2,8}$))/u.exec(said)?.[0] ??
    said.split(/[,，;；、]/)[0] ??
    ''
  )
    .trim()
    .replace(/[。.|｜\s]+$/, '')
  if (handle.length > longest || /[。！？!?]/.test(handle)) return null
  const linked = spansIn(text.anchors, value)[0]?.url ?? null
  const own = { handle: handle || null, url: url ? text.source.slice(url.start, url.end) : linked }
  return { contacts: kinds.flatMap((kind) => (kind ? [{ kind, ...own }] : [])), whole: handle === beside.trim() }
}

const inline = (words: string) =>
  `(${words})(?: ?id)? ?(?:[:]|号[:]|(?=@)) ?[【「]?(@?[^\\s,;|)@(。【】「」]{2,30}(?: [a-z]+)?)`

/** Accounts named inside a text: `小红书 @某某,即刻 @某某`. */
export function findContacts(text: Text, { start, end }: Span): (ContactReading & { span: Span })[] {
  const { folded, source } = text
  return [...folded.slice(start, end).matchAll(contactPattern(inline, 'giu'))].map((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    const handle = match[2] ?? ''
    const from = start + match.index + match[0].lastIndexOf(handle)
    return {
      kind: readContactKind(match[1] ?? '') ?? 'website',
      handle: clean(source.slice(from, from + handle.length)),
      url: spansIn(text.anchors, { start: from - 1, end: span.end })[0]?.url ?? urlBehind(text, span.end),
      span,
    }
  })
}
/** The URL in brackets behind an account: `小红书 @某某 (https://…)`. */
function urlBehind({ folded, source, urls }: Text, at: number): string | null {
  const gap = /^ ?\(? ?/.exec(folded.slice(at, at + 4))?.[0].length ?? 0
  const url = spansIn(urls, { start: at, end: at + gap + 1 })[0]
  return url ? source.slice(url.start, url.end) : null
}
