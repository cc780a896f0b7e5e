import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spanAt, spansIn, type Text } from '../text/text.js'
import type { EpisodeContent, Link } from '../tree/nodes.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import { type Block, spansOf } from './block.js'
import type { Place } from './place.js'
import { readParagraph } from './readProse.js'

const number = /^(?:(?:vol|ep|e|no|#|s\d{1,2}e)[. ]?(\d{1,4})(?!\d)|第? ?(\d{1,4}) ?(?:[:.、|]|期|集))/i

/** An address without a scheme is an address, copied as it is. */
const bareHost = /^(?:[\w-]+\.)+(?:com|cn|org|net|io|fm|ai|co|me|tv|app|dev|xyz|edu|gov|info)(?:\/\S*)?$/i

/** A list of links: titles with or without URLs, one a line; a URL on the line below its title belongs to it. */
export function readLinks(text: Text, block: Block, place: Place): EpisodeContent[] {
  const nodes: EpisodeContent[] = []
  const marks = new Map(block.pieces.map((piece) => [piece.body, piece.mark]))
  for (const span of spansOf(block)) {
    const marked = (marks.get(span) ?? '') !== ''
    const [node, ...more] = readLink(text, span, place, marked)
    const previous = nodes.at(-1)
    if (node?.type === 'link' && node.title === null && previous?.type === 'link' && previous.url === null)
      previous.url = node.url
    else nodes.push(...(node ? [node, ...more] : []))
  }
  return nodes
}

function readLink(text: Text, span: Span, place: Place, marked: boolean): EpisodeContent[] {
  const words = text.folded.slice(span.start, span.end)
  const urls = spansIn(text.urls, span)
  const url = urls[0]
  if (!url && (isProse(words) || (words.length <= 160 && isPromotion(words)))) return readParagraph(text, span, place)
  if (!url && !marked && /:$/.test(words))
    return [{ type: 'paragraph', value: clean(text.source.slice(span.start, span.end)), position: place(span) }]
  if (bareHost.test(words))
    return [
      {
        type: 'link',
        title: null,
        url: clean(text.source.slice(span.start, span.end)),
        number: null,
        position: place(span),
      },
    ]
  const clock = spanAt(text.clocks, span.start)
  if (clock) return readLink(text, { start: behind(text, clock.end, span.end), end: span.end }, place, marked)
  const title = trimTitle(text, url ? titleBeside(text, span, url, urls.at(-1) ?? url) : span)
  const value = clean(text.source.slice(title.start, title.end))
  const link: Link = {
    type: 'link',
    title: value || null,
    url: url ? text.source.slice(url.start, url.end) : null,
    number: readNumber(text.folded.slice(title.start, title.end)),
    position: place(span),
  }
  return link.title === null ? readParagraph(text, span, place) : [link]
}

/** Behind the blanks and signs after the time with which a reference begins. */
function behind({ folded }: Text, at: number, end: number): number {
  let start = at
  while (start < end && /[\s\u200b\-–—|:·]/.test(folded[start] ?? '')) start++
  return start
}

function readNumber(title: string): string | null {
  const match = number.exec(title)
  return match?.[1] ?? match?.[2] ?? null
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
