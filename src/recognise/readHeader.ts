import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { readDate } from '../text/readDate.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent, FieldName } from '../tree/nodes.js'
import { isFurniture } from '../vocabulary/lexicon.js'
import type { Piece } from './piece.js'
import type { Place } from './place.js'

/** A title is no longer than this. UTF-16 units. */
const longest = 120

/** How far down an episode its title, date and show may stand. Pieces with text. */
const reach = 8

/** The head of an episode page: title, number, date, show, tagline; and the pieces that are left. */
export function readHeader(
  text: Text,
  pieces: readonly Piece[],
  place: Place,
  known: readonly EpisodeContent[] = [],
): { nodes: EpisodeContent[]; rest: Piece[] } {
  const nodes: EpisodeContent[] = []
  const taken = new Set<Piece>()
  const take = (piece: Piece, name: FieldName, value: string | null) => {
    if (value === null) return
    taken.add(piece)
    nodes.push({ type: 'field', name, value, position: place(piece.body) })
  }
  const head = pieces.filter((piece) => piece.kind === 'text').slice(0, reach)
  const stated = (name: FieldName) => known.find((node) => node.type === 'field' && node.name === name)
  const title = stated('title') ? null : findTitle(text, pieces, head)
  for (const piece of head) {
    const value = clean(text.source.slice(piece.body.start, piece.body.end))
    const words = text.folded.slice(piece.body.start, piece.body.end)
    if (piece === title) {
      take(piece, 'title', wholeLine(text, piece))
      const number = readNumber(text.folded.slice(piece.start, piece.end).trim())
      if (number) nodes.push({ type: 'field', name: 'number', value: number, position: place(piece.body) })
    } else if (piece.label || piece.clock) break
    else if (isFurniture(words)) {
      taken.add(piece)
      nodes.push({ type: 'boilerplate', reason: 'page-furniture', value, position: place(piece.body) })
      const show = /^logo of (?:the )?(?:podcast|show) (.+)$/i.exec(value)?.[1]
      if (show) nodes.push({ type: 'field', name: 'podcast', value: show, position: place(piece.body) })
    } else if (readDate(words)) take(piece, 'published', readDate(words))
    else if (isTagline(text, piece.body))
      take(piece, 'tagline', clean(text.source.slice(piece.body.start + 1, piece.body.end - 1)))
    else if ([...known, ...nodes].some((node) => node.type === 'field' && isSame(node.value, value))) taken.add(piece)
    else if (piece !== head[0] && words.length > 40) break
  }
  return { nodes, rest: pieces.filter((piece) => !taken.has(piece)) }
}

/** The first line that reads like a title: short, no sentence, parted from what follows or numbered. */
function findTitle(text: Text, pieces: readonly Piece[], head: readonly Piece[]): Piece | null {
  const first = head.find(
    (piece) =>
      !isFurniture(text.folded.slice(piece.body.start, piece.body.end)) &&
      !readDate(text.folded.slice(piece.body.start, piece.body.end)),
  )
  if (
    !first ||
    (first.label && !isUnknownHeading(text, first)) ||
    first.clock ||
    first.recovered ||
    isTagline(text, first.body)
  )
    return null
  const index = pieces.indexOf(first)
  const next = pieces[index + 1]
  if (!next || next.recovered || first.end - first.start > longest) return null
  const words = text.folded.slice(first.start, first.end).trim()
  if (/^\d+ ?::/.test(words)) return null
  if (/[。,;:]$/.test(words) || /[。;].*[。;]/.test(words) || /^https?:/.test(words)) return null
  const parted = next.kind === 'blank' && pieces.slice(index + 2).some((piece) => piece.kind === 'text')
  const marked = /^# /.test(words)
  const barred = / ?\| ?/.test(words) && next.kind === 'text' && pieces.length > 3
  return parted || marked || barred || (readNumber(words) !== null && pieces.length > 2) ? first : null
}

/** A heading whose words are no label may be the title. */
function isUnknownHeading({ folded }: Text, { label, start }: Piece): boolean {
  return label?.reading.kind === 'other' && /^\s*# /.test(folded.slice(start, start + 16))
}

/** The title as it stands, an opening number included, a Markdown mark not. */
function wholeLine({ source }: Text, piece: Piece): string {
  return clean(source.slice(piece.start, piece.end).replace(/^\s*#{1,6}\s+/, ''))
}

const numbers: readonly RegExp[] = [
  /^(?:[[(【「#\s])?(?:vol(?:ume)?|ep(?:isode)?|no|e|s\d{1,2} ?[-.]? ?e(?:p)?|#)[\s.:·_\-#]*(\d{1,4}(?:\.\d{1,2})?)(?![\d%])/i,
  /^第 ?(\d{1,4}) ?(?:期|集|回|话|章)/,
  /^#?(\d{1,4})(?: ?[.、|:)\]】_-] ?|\s+)(?=[^\d\s年月日个万亿天岁])/,
  /[\s|(【[「](?:vol|ep|no|e|#)[\s.#]*(\d{1,4})(?![\d%])/i,
  /第 ?(\d{1,4}) ?(?:期|集|回)/,
  /\| ?(\d{1,4})[ :](?=\p{L})/u,
  /(?:[-–—|·] ?| #)(\d{1,4})$/,
]

/** The number of the episode that a title states. Expects folded text. */
export function readNumber(title: string): string | null {
  for (const pattern of numbers) {
    const match = pattern.exec(title)
    if (match?.[1]) return match[1]
  }
  return null
}

/** The same words again, with or without the number before them. */
function isSame(field: string, line: string): boolean {
  return field === line || (line.length >= 6 && field.endsWith(line) && field.length - line.length <= 10)
}

/** A quotation that is the whole of a line. */
function isTagline({ folded, enclosed }: Text, { start, end }: Span): boolean {
  return (
    end - start > 4 &&
    /[「“『]/.test(folded[start] ?? '') &&
    /[」”』]/.test(folded[end - 1] ?? '') &&
    enclosed.subarray(start, end).every((inside) => inside === 1)
  )
}
