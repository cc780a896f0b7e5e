import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Anchor, Text } from '../text/text.js'
import type { Link } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { readLinkNumber } from './readLinkNumber.js'

/** Words that are linked are titles; what stands around them is said of the first. */
export function readNamedLinks(text: Text, span: Span, links: readonly Anchor[], place: Place): Link[] {
  const rest = restOf(text, span, links)
  const about = links.length > 1 && hasWordsBetween(text, links) ? clean(text.source.slice(span.start, span.end)) : rest
  return links.map((link, i) => {
    const title = clean(text.source.slice(link.start, link.end))
    return {
      type: 'link',
      title: title || null,
      url: link.url,
      number: readLinkNumber(text.folded.slice(link.start, link.end)),
      about: i === 0 ? about : null,
      position: place(links.length === 1 ? span : link),
    }
  })
}

/** More than commas and conjunctions between links: a sentence. */
function hasWordsBetween({ folded }: Text, links: readonly Span[]): boolean {
  return links.slice(1).some(({ start }, i) => {
    const between = folded.slice(links[i]?.end, start).replace(/\b(?:and|or)\b|[和与及或]/gi, '')
    return /[\p{L}\p{N}]/u.test(between)
  })
}

/** What parts one link from the next and says nothing. */
const connective = /^(?:and|or|plus|[和与及或])$/i

/** The words of a stretch outside the given ones, or null where none are left; the whole of it where they stand on both sides. */
export function restOf({ source }: Text, span: Span, taken: readonly Span[]): string | null {
  const kept: string[] = []
  let at = span.start
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > at) kept.push(source.slice(at, start))
    at = Math.max(at, end)
  }
  kept.push(source.slice(at, span.end))
  const words = kept
    .map((part) => trimEdges(clean(part)))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !connective.test(part))
  if (words.length > 1 && taken.length === 1) return clean(source.slice(span.start, span.end))
  return words.join(' ') || null
}

/** Without the signs that part words from a link, and without a bracket whose other half went with the link. */
function trimEdges(words: string): string {
  const trimmed = words.replace(/^[\s:：,，;；、|｜\-–—→>\])）]+|[\s:：,，;；、|｜\-–—→<[(（]+$/g, '')
  const wrapped = /^[([（]([^()[\]（）]*)[)\]）]$/.exec(trimmed)?.[1]
  if (wrapped !== undefined) return trimEdges(wrapped)
  const isHalf = count(trimmed, /[([（]/g) !== count(trimmed, /[)\]）]/g)
  return isHalf ? trimmed.replace(/^[([（]|[)\]）]$/g, '').trim() : trimmed
}

function count(words: string, sign: RegExp): number {
  return words.match(sign)?.length ?? 0
}
