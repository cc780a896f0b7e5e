import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spanAt, type Text } from '../text/text.js'
import type { EpisodeContent, Link, Term } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isClause, isPromotion, readRole } from '../vocabulary/lexicon.js'
import { makerRoles } from '../vocabulary/makerRoles.js'
import { behindClock } from './behindClock.js'
import { type Block, spansOf } from './block.js'
import { readParagraph } from './readProse.js'

/** A term with what stands in brackets behind it is no longer than this. UTF-16 units. */
const longest = 80

/** Terms with their definitions: on one line, or the definition on the lines below. */
export function readGlossary(text: Text, block: Block, place: Place): EpisodeContent[] {
  const nodes: EpisodeContent[] = []
  const lines = withoutNumbers(text, block)
  const spans = lines.map((span) => behindClock(text, span))
  const timed = block.pieces.filter(({ clock }) => clock !== null).length
  const isCounted =
    countNumbers(text, block) >= 3 ||
    (timed >= 2 && timed >= block.pieces.length * 0.6) ||
    spans.length < 2 * spans.filter((span) => opensWithTerm(text, span)).length
  for (const [i, span] of spans.entries()) {
    const term = isPromotion(text.folded.slice(span.start, Math.min(span.end, span.start + longest)))
      ? null
      : isCounted
        ? readCounted(text, span, place)
        : readTerm(text, span, place)
    const seconds = spanAt(text.clocks, lines[i]?.start ?? span.start)?.seconds
    if (term && seconds !== undefined) term.start = seconds
    const previous = nodes.at(-1)
    const work = term && readReference(text, span, place)
    if (work) nodes.push(work)
    else if (term) nodes.push(term)
    else if (previous?.type === 'term' && previous.definition === null)
      previous.definition = clean(text.source.slice(span.start, span.end))
    else if (isBareTerm(text, span, spans[i + 1]) && !isTermNext(text, spans[i + 1], place))
      nodes.push({ type: 'term', ...readHead(text, span), definition: null, position: place(span) })
    else nodes.push(...readParagraph(text, span, place))
  }
  return nodes
}

function countNumbers({ folded }: Text, { pieces }: Block): number {
  return pieces.filter(({ start, body }) => /0\d ?$/.test(folded.slice(start, body.start))).length
}

/** `某某，位于……`: a term with a comma behind it, and nothing that parts terms better, before a text that is longer. */
function opensWithTerm(text: Text, span: Span): boolean {
  const words = text.folded.slice(span.start, span.end)
  const comma = /^[^,。:;!?()[\]]{2,24}(?=,.{12,})/.exec(words)?.[0].length ?? 0
  if (comma === 0 || isClause(words.slice(0, comma))) return false
  return (findSeparator(text, span)?.start ?? span.end) > span.start + comma
}

/** An entry of a glossary with numbers or commas throughout: each has a term, what is quoted, or what stands before a comma, a colon, 是. */
function readCounted(text: Text, span: Span, place: Place): Term | null {
  const words = text.folded.slice(span.start, span.end)
  const quoted = /^[^,。:]{0,8}?([《“「][^《》“”「」]{2,40}[》”」])/.exec(words)?.[1]
  const plain = /^(?:(?!是)[^,。:(]){2,24}(?:\([^()]{1,60}\))?(?= ?[,:]| ?是)/.exec(words)?.[0]
  const separated = readTerm(text, span, place)
  if (separated && (plain === undefined || separated.term.length <= plain.length)) return separated
  const term = quoted ?? plain
  if (!term) return separated
  const at = span.start + words.indexOf(term)
  const definition = clean(text.source.slice(quoted ? span.start : at + term.length, span.end)).replace(
    /^[，,：:\s]+/,
    '',
  )
  const { start, end } = { start: at, end: at + term.length }
  return { type: 'term', ...readHead(text, { start, end }), definition: definition || null, position: place(span) }
}

/** The lines of a glossary; where they are numbered `01`, `02`, the numbers from 10 on are no part of a term either. */
function withoutNumbers(text: Text, block: Block): Span[] {
  if (countNumbers(text, block) < 2) return spansOf(block)
  const { folded } = text
  return spansOf(block).map((span) => {
    const number = /^\d{2} +(?=\D)/.exec(folded.slice(span.start, span.start + 5))?.[0].length ?? 0
    return { start: span.start + number, end: span.end }
  })
}

/** `某某（Jane Doe）：《某某》，2021`: a work and who wrote it. */
function readReference(text: Text, span: Span, place: Place): Link | null {
  const words = text.folded.slice(span.start, span.end)
  const match = /^[^:]{2,40}: ?(《[^《》]+》)[^。:]{0,80}$/.exec(words) ?? matchMaker(words)
  if (!match?.[1]) return null
  const start = span.start + words.indexOf(match[1])
  const title = clean(text.source.slice(start, start + match[1].length))
  const url = linksIn(text, span)[0]?.url ?? null
  return {
    type: 'link',
    title,
    url,
    number: null,
    about: clean(text.source.slice(span.start, span.end)),
    position: place(span),
  }
}

/** `《某某》作者：某某`: a work, and who made it. */
function matchMaker(words: string): RegExpExecArray | null {
  const match = /^(《[^《》]+》) ?([^: ]{1,4}) ?:/.exec(words)
  return match?.[2] && makerRoles.has(readRole(match[2]) ?? '') ? match : null
}

/** A line below that is an entry of its own: the one above heads several. */
function isTermNext(text: Text, next: Span | undefined, place: Place): boolean {
  const term = next && readTerm(text, next, place)
  return term?.definition !== undefined && term.definition !== null && term.term.length <= 16
}

/** A short line over a sentence: a term whose definition stands below it. */
function isBareTerm({ folded }: Text, span: Span, next: Span | undefined): boolean {
  const words = folded.slice(span.start, span.end)
  return (
    next !== undefined &&
    words.length <= 40 &&
    !/[。,;!?]/.test(words) &&
    next.end - next.start > words.length &&
    /[。!?)]$/.test(folded.slice(next.start, next.end))
  )
}

/** `术语（全称）：释义`, with a colon or a dash, or a bare short term. */
export function readTerm(text: Text, span: Span, place: Place): Term | null {
  const colon = findSeparator(text, span)
  if (colon === null) return readBracketed(text, span, place)
  const bold = text.folded.startsWith('**', span.start) ? 2 : 0
  const head = { start: span.start + bold, end: colon.start }
  const { term, aliases } = readHead(text, head)
  if (!term) return null
  const definition = clean(text.source.slice(colon.end, span.end).replace(/^\s*\*\*/, ''))
  return { type: 'term', term, aliases, definition: definition || null, position: place(span) }
}

/** `术语（全称）` and nothing else. */
function readBracketed(text: Text, span: Span, place: Place): Term | null {
  const words = text.folded.slice(span.start, span.end)
  if (words.length > longest || !/^[^()。,;]{1,40}\([^()]{1,40}\)$/.test(words)) return null
  return { type: 'term', ...readHead(text, span), definition: null, position: place(span) }
}

function findSeparator({ folded, enclosed, urls }: Text, span: Span): Span | null {
  const end = Math.min(span.end, span.start + longest)
  for (let at = span.start + 1; at < end; at++) {
    const character = folded[at] ?? ''
    if (enclosed[at] || spanAt(urls, at)) continue
    if (/[。!?;]/.test(character)) return null
    if (character === ':') return { start: at, end: at + 1 }
    const dash = /^(?: ?(?:——|—|--) ?| [-–=|] )/.exec(folded.slice(at, at + 4))
    if (dash) return { start: at, end: at + dash[0].length }
    if (character === ',' && /\d{4}[^()]{0,8}\) ?$/.test(folded.slice(Math.max(span.start, at - 16), at)))
      return { start: at, end: at + 1 }
    if (/^, ?(?:是|指|即|又称|也称|全称|简称|一般指|泛指|本书|作者)/.test(folded.slice(at, at + 5)))
      return { start: at, end: at + 1 }
    if (folded[at - 1] === '》' && character === '是') return { start: at, end: at }
  }
  return null
}

/** The term and what its brackets say. */
export function readHead({ folded, source }: Text, { start, end }: Span): { term: string; aliases: string[] } {
  const words = folded.slice(start, end)
  const bracket = /^(.*?\S) ?\(([^()]+)\) ?$/su.exec(words)
  if (!bracket?.[1] || !bracket[2]) return { term: clean(source.slice(start, end)), aliases: [] }
  const at = start + words.lastIndexOf(`(${bracket[2]})`) + 1
  return {
    term: clean(source.slice(start, start + bracket[1].length)),
    aliases: [clean(source.slice(at, at + bracket[2].length))],
  }
}
