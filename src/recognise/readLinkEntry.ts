import { clean } from '../text/clean.js'
import { fold } from '../text/fold.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spanAt, type Text } from '../text/text.js'
import type { EpisodeContent, Link } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import { behindClock } from './behindClock.js'
import { findWorks } from './findWorks.js'
import { readLinkNumber } from './readLinkNumber.js'
import { readNamedLinks, restOf } from './readNamedLinks.js'
import { readParagraph } from './readProse.js'

/** An address without a scheme is an address, copied as it is. */
const bareHost = /^(?:[\w-]+\.)+(?:com|cn|org|net|io|fm|ai|co|me|tv|app|dev|xyz|edu|gov|info)(?:\/\S*)?$/i

export function readLinkEntry(text: Text, span: Span, place: Place, marked: boolean): EpisodeContent[] {
  const words = text.folded.slice(span.start, span.end)
  const links = linksIn(text, span)
  const invitation = links.length === 0 ? findInvitation(text, span) : null
  if (invitation)
    return [
      ...readLinkEntry(text, { start: span.start, end: invitation.start }, place, marked),
      ...readParagraph(text, invitation, place),
    ]
  const work =
    links.length === 0 && !marked && isProse(words)
      ? /^\*{0,2}《[^《》]{1,40}》\*{0,2}(?= ?[:,])/.exec(words)?.[0]
      : undefined
  if (work) return [toTold(text, span, work.length, place)]
  if (
    links.length === 0 &&
    ((!marked && isProse(words) && readLinkNumber(words) === null) || (words.length <= 160 && isPromotion(words)))
  )
    return readParagraph(text, span, place)
  if (links.length === 0 && (/:$/.test(words) || isRemark(text, span) || (!marked && isBold(words))))
    return [{ type: 'paragraph', value: clean(text.source.slice(span.start, span.end)), position: place(span) }]
  const named = links.filter((link) => !link.bare)
  if (named.length > 0) return readNamedLinks(text, span, named, place)
  const host = bareHost.test(words) ? clean(text.source.slice(span.start, span.end)) : null
  if (host) return [{ type: 'link', title: null, url: host, number: null, about: null, position: place(span) }]
  const works = links.length === 0 ? findWorks(text, span) : []
  if (works.length >= 2 || /^\D+$/.test(labelOf(text, span, works) ?? ''))
    return works.map((work) => toWork(text, work, labelOf(text, span, works), place))
  const titles = links.length === 0 ? findTitles(text, span) : []
  if (titles.length >= 2) return titles.map((title) => toWork(text, title, labelOf(text, span, titles), place))
  const untimed = behindClock(text, span)
  if (untimed.start > span.start) return timed(text, span, readLinkEntry(text, untimed, place, marked))
  const title = trimTitle(text, links[0] ? titleBeside(text, span, links[0], links.at(-1) ?? links[0]) : span)
  const value = clean(text.source.slice(title.start, title.end))
  if (!value) return readParagraph(text, span, place)
  const [first, ...more] = links
  const rest = first ? restOf(text, span, [title, ...links]) : null
  const invites = rest !== null && isPromotion(fold(rest))
  const link: Link = {
    type: 'link',
    title: value,
    url: first?.url ?? null,
    number: readLinkNumber(text.folded.slice(title.start, title.end)),
    about: invites ? null : rest,
    position: place(span),
  }
  return [
    link,
    ...(invites
      ? [{ type: 'boilerplate' as const, reason: 'promotion' as const, value: rest, position: place(span) }]
      : []),
    ...more.map(
      (other): Link => ({
        type: 'link',
        title: null,
        url: other.url,
        number: null,
        about: null,
        position: place(other),
      }),
    ),
  ]
}

/** `332. 某某？ 欢迎留言…`: an invitation that stands behind a title on its line. */
function findInvitation({ folded }: Text, { start, end }: Span): Span | null {
  const words = folded.slice(start, end)
  const head = /^[^。!?]{6,60}[。!?]+ (?=\S)/.exec(words)?.[0]
  if (!head || isPromotion(head) || !isPromotion(words.slice(head.length))) return null
  return { start: start + head.length, end }
}

/** The entries of a line that begins with a time. */
function timed({ clocks }: Text, { start }: Span, nodes: EpisodeContent[]): EpisodeContent[] {
  const seconds = spanAt(clocks, start)?.seconds
  return nodes.map((node) => (node.type === 'link' && seconds !== undefined ? { ...node, start: seconds } : node))
}

/** `《某某》：…`: a work, and sentences about it. */
function toTold({ source }: Text, { start, end }: Span, length: number, place: Place): Link {
  const title = clean(source.slice(start, start + length))
  const about = clean(source.slice(start + length, end)).replace(/^[:：,，\s]+/, '')
  return { type: 'link', title, url: null, number: null, about: about || null, position: place({ start, end }) }
}

/** A sentence in bold heads what follows. */
function isBold(words: string): boolean {
  return /^\*\*[^*]{12,}\*\*$/.test(words)
}

/** A line wholly in brackets says something of the list. */
function isRemark({ folded, enclosed }: Text, { start, end }: Span): boolean {
  return (
    folded[start] === '(' && folded[end - 1] === ')' && enclosed.subarray(start, end).every((inside) => inside === 1)
  )
}

/** `提到的文章：某某、某某、某某`: short titles in a row behind a colon. */
function findTitles({ folded }: Text, { start, end }: Span): Span[] {
  const label = /^[^:《》。、]{2,16}: ?/.exec(folded.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  const words = folded.slice(start + label, end)
  const parts = words.split('、')
  if (label === 0 || parts.length < 3 || parts.some((part) => part.trim().length < 2 || part.length > 20)) return []
  if (/[。,;!?《》]/.test(words)) return []
  let at = start + label
  return parts.map((part) => {
    const from = at
    at += part.length + 1
    return { start: from, end: from + part.length }
  })
}

/** What stands before the first of some titles in a row, without its colon: said of them all. */
function labelOf({ source }: Text, span: Span, titles: readonly Span[]): string | null {
  const words = clean(source.slice(span.start, titles[0]?.start ?? span.start)).replace(/\s*[:：]$/, '')
  return /\p{L}/u.test(words) ? words : null
}

function toWork({ source }: Text, work: Span, about: string | null, place: Place): Link {
  const title = clean(source.slice(work.start, work.end))
  return { type: 'link', title, url: null, number: null, about, position: place(work) }
}

/** A sentence or more is no title. */
function isProse(words: string): boolean {
  return (
    (words.length > 120 && /[。!?;].*[。!?;]/.test(words)) ||
    (words.length > 20 && /(?:。|,.*!)[^\p{L}\p{N}》”)]*$/u.test(words))
  )
}

/** The words before the URL, or those behind it where none are. */
function titleBeside({ folded }: Text, span: Span, url: Span, last: Span): Span {
  if (/[\p{L}\p{N}]/u.test(folded.slice(span.start, url.start))) return { start: span.start, end: url.start }
  return { start: last.end, end: span.end }
}

function trimTitle({ folded }: Text, { start, end }: Span): Span {
  let from = start
  let to = end
  while (to > from && /[\s\u200b:([<|,、;\-–—>→]/.test(folded[to - 1] ?? '')) to--
  while (from < to && /[\s\u200b:)\]>|,、;\-–—→]/.test(folded[from] ?? '')) from++
  // The half of a bracket around title and address.
  const opens = folded[from] === '(' && !folded.slice(from, to).includes(')')
  return { start: opens ? from + 1 : from, end: to }
}
