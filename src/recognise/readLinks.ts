import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spanAt, type Text } from '../text/text.js'
import type { EpisodeContent, Link } from '../tree/nodes.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import { type Block, spansOf } from './block.js'
import { findWorks } from './findWorks.js'
import type { Place } from './place.js'
import { readLinkNumber } from './readLinkNumber.js'
import { readNamedLinks, restOf } from './readNamedLinks.js'
import { readParagraph } from './readProse.js'

/** An address without a scheme is an address, copied as it is. */
const bareHost = /^(?:[\w-]+\.)+(?:com|cn|org|net|io|fm|ai|co|me|tv|app|dev|xyz|edu|gov|info)(?:\/\S*)?$/i

/** A list of links: titles with or without URLs, one a line; a URL on the line below its title belongs to it. */
export function readLinks(text: Text, block: Block, place: Place): EpisodeContent[] {
  const nodes: EpisodeContent[] = []
  const marks = new Map(block.pieces.map((piece) => [piece.body, piece.mark]))
  const spans = spansOf(block)
  const titled = spans.filter((span) => text.folded.slice(span.start, span.end).includes('《')).length
  for (const span of spans) {
    if (titled >= 2 && isSubheading(text, span)) {
      nodes.push({
        type: 'label',
        kind: 'links',
        value: clean(text.source.slice(span.start, span.end)),
        position: place(span),
      })
      continue
    }
    const marked = (marks.get(span) ?? '') !== ''
    const [node, ...more] = readLink(text, span, place, marked)
    const previous = nodes.at(-1)
    const beside = !marked && node?.type === 'link' && node.title === null
    if (beside && previous?.type === 'link' && previous.url === null) previous.url = node.url
    else nodes.push(...(node ? [node, ...more] : []))
  }
  return nodes
}

function readLink(text: Text, span: Span, place: Place, marked: boolean): EpisodeContent[] {
  const words = text.folded.slice(span.start, span.end)
  const links = linksIn(text, span)
  if (links.length === 0 && ((!marked && isProse(words)) || (words.length <= 160 && isPromotion(words))))
    return readParagraph(text, span, place)
  if (links.length === 0 && (/:$/.test(words) || isRemark(text, span)))
    return [{ type: 'paragraph', value: clean(text.source.slice(span.start, span.end)), position: place(span) }]
  const named = links.filter((link) => !link.bare)
  if (named.length > 0) return readNamedLinks(text, span, named, place)
  const host = bareHost.test(words) ? clean(text.source.slice(span.start, span.end)) : null
  if (host) return [{ type: 'link', title: null, url: host, number: null, about: null, position: place(span) }]
  const works = links.length === 0 ? findWorks(text, span) : []
  if (works.length >= 2) return works.map((work) => toWork(text, work, place))
  const clock = spanAt(text.clocks, span.start)
  if (clock) return readLink(text, { start: behind(text, clock.end, span.end), end: span.end }, place, marked)
  const title = trimTitle(text, links[0] ? titleBeside(text, span, links[0], links.at(-1) ?? links[0]) : span)
  const value = clean(text.source.slice(title.start, title.end))
  if (!value) return readParagraph(text, span, place)
  const [first, ...more] = links
  const link: Link = {
    type: 'link',
    title: value,
    url: first?.url ?? null,
    number: readLinkNumber(text.folded.slice(title.start, title.end)),
    about: first ? restOf(text, span, [title, ...links]) : null,
    position: place(span),
  }
  return [
    link,
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

/** A line wholly in brackets says something of the list. */
function isRemark({ folded, enclosed }: Text, { start, end }: Span): boolean {
  return (
    folded[start] === '(' && folded[end - 1] === ')' && enclosed.subarray(start, end).every((inside) => inside === 1)
  )
}

function toWork({ source }: Text, work: Span, place: Place): Link {
  const title = clean(source.slice(work.start, work.end))
  return { type: 'link', title, url: null, number: null, about: null, position: place(work) }
}

/** 书, 电视剧: between titles in 《》 a word of its own line parts the list. */
function isSubheading({ folded }: Text, { start, end }: Span): boolean {
  return end - start <= 4 && /^\p{Script=Han}+:?$/u.test(folded.slice(start, end))
}

/** Behind the blanks and signs after the time with which a reference begins. */
function behind({ folded }: Text, at: number, end: number): number {
  let start = at
  while (start < end && /[\s\u200b\-–—|:·]/.test(folded[start] ?? '')) start++
  return start
}

/** A sentence or more is no title. */
function isProse(words: string): boolean {
  return (words.length > 120 && /[。!?;].*[。!?;]/.test(words)) || (words.length > 20 && /。$/.test(words))
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
  return { start: from, end: to }
}
