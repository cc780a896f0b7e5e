import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { type LinkSpan, linksIn } from '../text/linksIn.js'
import { spanAt, type Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isAboutEpisode, isClause, isFurniture, isPromotion } from '../vocabulary/lexicon.js'
import { type Block, spansOf } from './block.js'
import { readContact } from './readContact.js'
import { readNamedLinks } from './readNamedLinks.js'

const picture = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)(?:$|[?#!@])/i

/** Prose: paragraphs, with images, links on a line of their own, contacts, promotion and furniture told apart. */
export function readProse(text: Text, block: Block, place: Place): EpisodeContent[] {
  const marked = new Set(block.pieces.filter((piece) => piece.mark !== '').map((piece) => piece.body.start))
  return joinWrapped(text, joinAddresses(text, spansOf(block))).flatMap((span) =>
    marked.has(span.start) ? readItem(text, span, place) : readParagraph(text, span, place),
  )
}

/** A few words, and directly below the address they name: twice at least. */
function joinAddresses({ folded, urls }: Text, spans: readonly Span[]): Span[] {
  const isAddress = (span: Span | undefined) => span !== undefined && spanAt(urls, span.start)?.end === span.end
  const names = (span: Span, next: Span | undefined) =>
    !isAddress(span) &&
    isAddress(next) &&
    span.end - span.start <= 40 &&
    !/[。!?;:,]$/.test(folded.slice(span.start, span.end)) &&
    isAdjacent(folded, span, next ?? span)
  const pairs = new Set(spans.flatMap((span, i) => (names(span, spans[i + 1]) ? [i] : [])))
  if (pairs.size < 2) return [...spans]
  return spans.flatMap((span, i) => {
    if (pairs.has(i - 1)) return []
    return [pairs.has(i) ? { start: span.start, end: spans[i + 1]?.end ?? span.end } : span]
  })
}

/** A line that runs on without an end of sentence, this long at least, was wrapped by hand. UTF-16 units. */
const wrapped = 60

/** Lines of a hard-wrapped paragraph as one. */
function joinWrapped({ folded, urls }: Text, spans: readonly Span[]): Span[] {
  const width = spans.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  const joined: Span[] = []
  for (const [i, span] of spans.entries()) {
    const last = joined.at(-1)
    const line = spans[i - 1]
    const runsOn =
      line &&
      !spanAt(urls, line.end - 1) &&
      line.end - line.start >= wrapped &&
      !fits(folded, line, span, width) &&
      /[\p{L}\p{N},、]/u.test(folded[line.end - 1] ?? '')
    const continues = /^[,。、;:!?]/.test(folded.slice(span.start, span.start + 1))
    if (last && line && (continues || (runsOn && isAdjacent(folded, line, span)))) last.end = span.end
    else joined.push({ ...span })
  }
  return joined
}

/** Where there was room for the next word, the line was not wrapped but ended. */
function fits(folded: string, line: Span, next: Span, width: number): boolean {
  const word = /^[a-z0-9'’.,-]{1,24}/i.exec(folded.slice(next.start, Math.min(next.end, next.start + 24)))?.[0]
  return word !== undefined && width <= 100 && line.end - line.start + 1 + word.length < width
}

/** Nothing but one line break stands between. */
function isAdjacent(folded: string, first: Span, second: Span): boolean {
  return /^[ \u200b]*(?:\r\n|\n|\r)[ \u200b]*$/.test(folded.slice(first.end, second.start))
}

/** An item of a list without a label: where it opens with linked words it is a link, else prose. */
export function readItem(text: Text, span: Span, place: Place): EpisodeContent[] {
  const named = linksIn(text, span).filter((link) => !link.bare)
  const before = text.folded.slice(span.start, named[0]?.start ?? span.end)
  if (named.length === 0 || !/^(?:[^:。]{1,24}[:\u200b -]+)?$/.test(before)) return readParagraph(text, span, place)
  return readNamedLinks(text, span, named, place)
}

/** What one line of prose is; an account with more words behind it is both. */
export function readParagraph(text: Text, span: Span, place: Place): EpisodeContent[] {
  const words = text.folded.slice(span.start, span.end)
  const value = clean(text.source.slice(span.start, span.end))
  const position = place(span)
  const links = linksIn(text, span)
  const [link] = links
  if (link && link.start === span.start && link.end === span.end) {
    if (link.bare && picture.test(value)) return [{ type: 'image', url: value, alt: null, position }]
    return [{ type: 'link', title: link.bare ? null : value, url: link.url, number: null, about: null, position }]
  }
  const reading = readContact(text, span)
  if (reading) {
    const { whole, contacts } = reading
    const nodes = contacts.map((contact): EpisodeContent => ({ type: 'contact', ...contact, position }))
    return whole ? nodes : [...nodes, { type: 'boilerplate', reason: 'promotion', value, position }]
  }
  if (isFurniture(words)) return [{ type: 'boilerplate', reason: 'page-furniture', value, position }]
  const linked = links.filter((own) => !own.bare).map((own) => toLink(text, own, place))
  if (isPromotionLine(words)) return [{ type: 'boilerplate', reason: 'promotion', value, position }, ...linked]
  if (/^《[^《》]{1,60}》$/.test(words))
    return [{ type: 'link', title: value, url: null, number: null, about: null, position }]
  const titled = readTitled(text, span, links)
  if (titled && titled.start === span.start) return [toTitled(text, titled, span, place)]
  return [{ type: 'paragraph', value, position }, ...linked, ...(titled ? [toTitled(text, titled, span, place)] : [])]
}

/** A few words before the address with which a line ends. */
interface Titled extends Span {
  url: string
}

/** `某某 https://…`, `…见下方：某某 https://…`: the only address of a line, at its end, behind words that name it. */
function readTitled({ folded }: Text, { start, end }: Span, links: readonly LinkSpan[]): Titled | null {
  const [link] = links
  if (!link?.bare || links.length > 1 || /[\p{L}\p{N}]/u.test(folded.slice(link.end, end))) return null
  const words = folded.slice(start, link.start).replace(/[\s(:–—-]+$/, '')
  const name = /[^:。!?;,]*$/.exec(words)?.[0].replace(/^[\s*•·-]+/, '') ?? ''
  if (name.length < 2 || name.length > 40 || !/\p{L}/u.test(name) || isClause(name) || isPromotion(name)) return null
  return { start: start + words.length - name.length, end: start + words.length, url: link.url }
}

function toTitled({ source }: Text, { start, end, url }: Titled, span: Span, place: Place): EpisodeContent {
  return { type: 'link', title: clean(source.slice(start, end)), url, number: null, about: null, position: place(span) }
}

/** Words of prose that lead somewhere. */
function toLink({ source }: Text, { start, end, url }: LinkSpan, place: Place): EpisodeContent {
  const title = clean(source.slice(start, end))
  return { type: 'link', title: title || null, url, number: null, about: null, position: place({ start, end }) }
}

/** A passing word does not make a paragraph of the episode's own promotion, nor does an invitation at its end. */
function isPromotionLine(line: string): boolean {
  const outside = line.replace(/\([^()]*\)/g, '')
  const words = outside.length > 30 ? outside : line
  if (words.length > 100 || !isPromotion(words)) return false
  // `听众在信里问了一句：` leads to what follows.
  if (line.endsWith(':') && isAboutEpisode(words.slice(0, 6))) return false
  const inviting = words.split(/(?<=[。!?])/).filter(isPromotion)
  if (words.length > 30 && inviting.join('').length * 2 < words.length) return false
  if (words.length > 30 && isAboutEpisode(words.slice(0, 24))) return false
  return words.length <= 60 || (isPromotion(words.slice(0, 40)) && !isAboutEpisode(words))
}
