import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { isAboutEpisode, isFurniture, isPromotion } from '../vocabulary/lexicon.js'
import { type Block, spansOf } from './block.js'
import type { Place } from './place.js'
import { readContact } from './readContact.js'

const picture = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)(?:$|[?#!@])/i

/** Prose: paragraphs, with images, links on a line of their own, contacts, promotion and furniture told apart. */
export function readProse(text: Text, block: Block, place: Place): EpisodeContent[] {
  return joinWrapped(text, spansOf(block)).flatMap((span) => readParagraph(text, span, place))
}

/** A line that runs on without an end of sentence, this long at least, was wrapped by hand. UTF-16 units. */
const wrapped = 60

/** Lines of a hard-wrapped paragraph as one. */
function joinWrapped({ folded }: Text, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const [i, span] of spans.entries()) {
    const last = joined.at(-1)
    const line = spans[i - 1]
    const runsOn = line && line.end - line.start >= wrapped && /[\p{L}\p{N},、]/u.test(folded[line.end - 1] ?? '')
    const continues = /^[,。、;:!?]/.test(folded.slice(span.start, span.start + 1))
    if (last && line && (continues || (runsOn && isAdjacent(folded, line, span)))) last.end = span.end
    else joined.push({ ...span })
  }
  return joined
}

/** Nothing but one line break stands between. */
function isAdjacent(folded: string, first: Span, second: Span): boolean {
  return /^[ \u200b]*(?:\r\n|\n|\r)[ \u200b]*$/.test(folded.slice(first.end, second.start))
}

/** What one line of prose is; an account with more words behind it is both. */
export function readParagraph(text: Text, span: Span, place: Place): EpisodeContent[] {
  const words = text.folded.slice(span.start, span.end)
  const value = clean(text.source.slice(span.start, span.end))
  const position = place(span)
  const url = spansIn(text.urls, span)[0]
  if (url && url.start === span.start && url.end === span.end) {
    if (picture.test(value)) return [{ type: 'image', url: value, alt: null, position }]
    return [{ type: 'link', title: null, url: value, number: null, position }]
  }
  const reading = readContact(text, span)
  if (reading) {
    const { whole, contacts } = reading
    const nodes = contacts.map((contact): EpisodeContent => ({ type: 'contact', ...contact, position }))
    return whole ? nodes : [...nodes, { type: 'boilerplate', reason: 'promotion', value, position }]
  }
  if (isFurniture(words)) return [{ type: 'boilerplate', reason: 'page-furniture', value, position }]
  if (isPromotionLine(words)) return [{ type: 'boilerplate', reason: 'promotion', value, position }]
  return [{ type: 'paragraph', value, position }]
}
/** A passing word does not make a paragraph of the episode's own promotion. */
function isPromotionLine(words: string): boolean {
  return words.length <= 100 && isPromotion(words) && !(words.length > 60 && isAboutEpisode(words))
}
