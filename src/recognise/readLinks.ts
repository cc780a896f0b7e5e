import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spansIn, type Text } from '../text/text.js'
import type { EpisodeContent, Term } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { readLabel } from '../vocabulary/lexicon.js'
import { type Block, spansOf } from './block.js'
import { findExplained } from './findExplained.js'
import { findTerms } from './findTerms.js'
import { isAuthorLabel } from './isAuthorLabel.js'
import type { Piece } from './piece.js'
import { readGlossary, readHead, readTerm } from './readGlossary.js'
import { readLinkEntry } from './readLinkEntry.js'
import { readParagraph } from './readProse.js'

/** A list of links: titles with or without URLs, one a line; a URL on the line below its title belongs to it. */
export function readLinks(text: Text, block: Block, place: Place): EpisodeContent[] {
  const terms = findTerms(text, block)
  const isGlossary = terms.size > 0 && terms.size >= spansOf(block).length * 0.75
  if (isGlossary || areTimedTerms(text, block)) return readGlossary(text, block, place)
  const explained = findExplained(text, block)
  const nodes: EpisodeContent[] = []
  const marks = new Map(block.pieces.map((piece) => [piece.body, piece.mark]))
  const spans = spansOf(block)
  const titled = spans.filter((span) => text.folded.slice(span.start, span.end).includes('《')).length
  const told = findSentences(text, block)
  const pieces = new Set(block.pieces.map(({ body }) => body))
  const numbered = block.pieces.filter(({ mark }) => mark === '1').length
  const recovered = new Set(block.pieces.flatMap((piece) => (piece.recovered ? [piece.body] : [])))
  const below = spans.filter((span) => isAddress(text, span)).length
  let theme: string | null =
    block.label && isAuthorLabel(text, block.label) ? labelWords(text, block.label.words) : null
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1]
    if (next && titled >= 3 && marks.has(next) && marks.get(span) !== marks.get(next) && isTheme(text, span, next)) {
      theme = labelWords(text, span)
      continue
    }
    if (next && explained.has(span)) nodes.push(toTerm(text, span, next, place))
    if (explained.has(span) || explained.has(spans[i - 1] ?? span)) continue
    const term = terms.has(span) ? readTerm(text, span, place) : null
    if (term) {
      nodes.push(term)
      continue
    }
    const heads = titled >= 2 || (below >= 2 && next !== undefined && !isAddress(text, next))
    const isOther = next !== undefined && marks.get(span) !== marks.get(next) && !recovered.has(span)
    if (heads && isSubheading(text, span) && (span.end - span.start === 1 || isOther || isKnown(text, span))) {
      nodes.push({
        type: 'label',
        kind: 'links',
        value: clean(text.source.slice(span.start, span.end)),
        position: place(span),
      })
      // 书, 文字 say what the works below are; 参考资料 does not.
      theme = span.end - span.start <= 3 ? labelWords(text, span) : null
      continue
    }
    const marked = (marks.get(span) ?? '') !== ''
    const isBetween =
      numbered >= 2 &&
      !marked &&
      !/[《]/.test(text.folded.slice(span.start, span.end)) &&
      linksIn(text, span).length === 0
    const [node, ...more] =
      told.has(span) || (isBetween && pieces.has(span))
        ? readParagraph(text, span, place)
        : readLinkEntry(text, span, place, marked)
    const previous = nodes.at(-1)
    const isListed = next !== undefined && isAddress(text, next) && untitled(text, spans.slice(0, i))
    const beside = !marked && !isListed && node?.type === 'link' && node.title === null
    if (beside && previous?.type === 'link' && previous.url === null) previous.url = node.url
    else nodes.push(...(node ? [node, ...more] : []).map((one) => withTheme(one, theme)))
  }
  return nodes
}

/** `关于某某` over works with another bullet: what they are about. */
function isTheme(text: Text, span: Span, next: Span): boolean {
  const words = text.folded.slice(span.start, span.end)
  const isWork = /^[^《]{0,16}《/.test(text.folded.slice(next.start, next.end))
  return isWork && words.length <= 30 && !/[《。!?]|\w\.\w/.test(words) && linksIn(text, span).length === 0
}

/** The words of a heading, without its colon. */
function labelWords({ source }: Text, { start, end }: Span): string {
  return clean(source.slice(start, end)).replace(/\s*[:：]$/, '')
}

function withTheme(node: EpisodeContent, theme: string | null): EpisodeContent {
  return node.type === 'link' && node.about === null && theme !== null ? { ...node, about: theme } : node
}

/** `01:21 某某，…。`: what is explained, with the time at which it is spoken of. */
function areTimedTerms(text: Text, { value, pieces }: Block): boolean {
  const told = pieces.filter(({ body, clock }) => {
    const words = text.folded.slice(body.start, body.end)
    return clock !== null && words.length > 30 && /[,:是].*。/.test(words) && linksIn(text, body).length === 0
  })
  return value === null && told.length >= 2 && told.length >= pieces.length * 0.6
}

/** A name and the paragraph below it. */
function toTerm(text: Text, name: Span, told: Span, place: Place): Term {
  const definition = clean(text.source.slice(told.start, told.end))
  return { type: 'term', ...readHead(text, name), definition, position: place({ start: name.start, end: told.end }) }
}

/** Three numbered sentences and more that name no work: what a list of references goes on to tell. */
function findSentences(text: Text, { pieces }: Block): ReadonlySet<Span> {
  const isTold = ({ mark, body }: Piece) => {
    const words = text.folded.slice(body.start, body.end)
    return mark === '1' && /\p{Script=Han}.*[,。]/u.test(words) && !/[《“「a-z]/i.test(words)
  }
  const told = pieces.filter(isTold)
  return new Set(told.length >= 3 ? told.map(({ body }) => body) : [])
}

/** Where line breaks were lost, a short word may as well be an author. */
function isKnown({ folded }: Text, { start, end }: Span): boolean {
  return readLabel(folded.slice(start, end)) !== null
}

/** A line that is nothing but an address, of the title above. */
function isAddress(text: Text, span: Span): boolean {
  const url = spansIn(text.urls, span)[0]
  return url !== undefined && !/[\p{L}\p{N}]/u.test(text.folded.slice(span.start, url.start))
}

/** Titles of which one at least has no address below it: addresses in a row behind them are entries of their own. */
function untitled(text: Text, spans: readonly Span[]): boolean {
  return spans.some((span, i) => {
    const next = spans[i + 1]
    return next !== undefined && linksIn(text, span).length === 0 && !isAddress(text, next)
  })
}

/** 书, 电视剧: between titles in 《》 a word of its own line parts the list. */
function isSubheading({ folded, anchors }: Text, { start, end }: Span): boolean {
  return (
    spansIn(anchors, { start, end }).length === 0 &&
    end - start <= 4 &&
    /^\p{Script=Han}+:?$/u.test(folded.slice(start, end))
  )
}
