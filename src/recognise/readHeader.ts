import { ranked } from '../segment/marks.js'
import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import type { EpisodeContent, FieldName } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isFurniture } from '../vocabulary/lexicon.js'
import type { Piece } from './piece.js'
import { readByLine } from './readByLine.js'
import { readDayLine, readLengthLine } from './readDayLine.js'
import { readNumber } from './readNumber.js'

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
  let behindLabel = false
  let behindProse = false
  for (const piece of head) {
    const value = clean(text.source.slice(piece.body.start, piece.body.end))
    const words = text.folded.slice(piece.body.start, piece.body.end)
    const day = readDayLine(words)
    if (piece === title) {
      take(piece, 'title', wholeLine(text, piece))
      const line = text.folded
        .slice(piece.start, piece.end)
        .trim()
        .replace(/^\*\*|\*\*$/g, '')
      const number = readNumber(line)
      if (number) nodes.push({ type: 'field', name: 'number', value: number, position: place(piece.body) })
      const show = numberedShow.exec(value)?.[1]
      if (show) nodes.push({ type: 'field', name: 'podcast', value: show, position: place(piece.body) })
    } else if (!isStated(nodes, 'published') && day) {
      take(piece, 'published', day.published)
      take(piece, 'duration', day.duration?.toFixed(0) ?? null)
      // What no field holds is not lost.
      if (day.hasTime) nodes.push({ type: 'paragraph', value, position: place(piece.body) })
    } else if (isStated(nodes, 'published') && !isStated(nodes, 'duration') && readLengthLine(words) !== null)
      take(piece, 'duration', readLengthLine(words)?.toFixed(0) ?? null)
    else if (piece.clock) break
    else if (piece.label) behindLabel = true
    else if (behindLabel) continue
    else if (isFurniture(words)) {
      taken.add(piece)
      nodes.push({ type: 'boilerplate', reason: 'page-furniture', value, position: place(piece.body) })
      const show = /^logo of (?:the )?(?:podcast|show) (.+)$/i.exec(value)?.[1]
      if (show) nodes.push({ type: 'field', name: 'podcast', value: show, position: place(piece.body) })
    } else if (piece !== head[0] && !isStated(nodes, 'podcast') && heardOn.test(value))
      take(piece, 'podcast', heardOn.exec(value)?.[1] ?? null)
    else if (readByLine(value).length > 0) {
      taken.add(piece)
      for (const author of readByLine(value))
        nodes.push({ type: 'person', ...author, links: [], position: place(piece.body) })
      // What no person holds is not lost.
      if (/\p{Script=Han}/u.test(value)) nodes.push({ type: 'paragraph', value, position: place(piece.body) })
    } else if (piece !== head[0] && numberedShow.test(value)) {
      const [, show = ''] = numberedShow.exec(value) ?? []
      take(piece, 'podcast', show)
      const number = readNumber(words)
      if (number) nodes.push({ type: 'field', name: 'number', value: number, position: place(piece.body) })
    } else if (!behindProse && !isStated(nodes, 'tagline') && isTagline(text, piece.body))
      take(piece, 'tagline', clean(text.source.slice(piece.body.start + 1, piece.body.end - 1)))
    else if ([...known, ...nodes].some((node) => node.type === 'field' && isSame(node.value, value))) taken.add(piece)
    else if (piece !== head[0] && words.length > 40) break
    else behindProse ||= words.length > 24
  }
  return { nodes, rest: pieces.filter((piece) => !taken.has(piece)) }
}

function isStated(nodes: readonly EpisodeContent[], name: FieldName): boolean {
  return nodes.some((node) => node.type === 'field' && node.name === name)
}

/** The first line that reads like a title: short, no sentence, parted from what follows or numbered. */
function findTitle(text: Text, pieces: readonly Piece[], head: readonly Piece[]): Piece | null {
  const first = head.find(
    (piece) =>
      !isFurniture(text.folded.slice(piece.body.start, piece.body.end)) &&
      readDayLine(text.folded.slice(piece.body.start, piece.body.end)) === null,
  )
  if (
    !first ||
    (first.label &&
      !isUnknownHeading(text, first) &&
      !isColumn(text, first) &&
      !counted.test(
        text.folded
          .slice(first.start, first.end)
          .trim()
          .replace(/^【[^【】]{1,12}】 ?/, ''),
      )) ||
    first.clock ||
    first.recovered ||
    isTagline(text, first.body)
  )
    return null
  const index = pieces.indexOf(first)
  const next = pieces[index + 1]
  if (!next || next.recovered || first.end - first.start > longest) return null
  if (isItem(text, first, head)) return null
  const words = text.folded.slice(first.start, first.end).trim()
  if (/^\d+ ?::/.test(words) || isParagraph(words)) return null
  const parted = next.kind === 'blank' && pieces.slice(index + 2).some((piece) => piece.kind === 'text')
  const isCounted = parted && counted.test(words)
  if ((!isCounted && /[。,;:]$/.test(words)) || /[。;].*[。;]/.test(words) || /^https?:/.test(words)) return null
  const marked = /^# /.test(words)
  const barred = / ?\| ?/.test(words) && next.kind === 'text' && pieces.length > 3
  const dated = readDayLine(text.folded.slice(next.body.start, next.body.end)) !== null
  const listed = next.clock !== null && words.length >= 6 && !ranked.test(words)
  return parted || marked || barred || dated || listed || (readNumber(words) !== null && pieces.length > 2)
    ? first
    : null
}

/** Several sentences, longer than the two questions that a title may ask. */
function isParagraph(words: string): boolean {
  return words.length > 60 && /[。!?;~].{2,}[。!?;~]/.test(words)
}

/** A line that opens with the number of an episode is its title, whatever words it holds. */
const counted = /^(?:vol|ep|no|e|#)[\s.·#]*\d/i

/** A bullet, or linked words above other linked words: the first item of a list. */
function isItem({ anchors }: Text, { mark, body }: Piece, head: readonly Piece[]): boolean {
  const isLinked = ({ start, end }: Span) => spansIn(anchors, { start, end }).some((anchor) => anchor.end >= end)
  const second = head.find((piece) => piece.start >= body.end)
  if (/^[*•●-]$/.test(mark)) return second?.mark === mark
  return second !== undefined && isLinked(body) && isLinked(second.body)
}

/** A heading whose words are no label may be the title. */
function isUnknownHeading({ folded }: Text, { label, start }: Piece): boolean {
  return label?.reading.kind === 'other' && /^\s*# /.test(folded.slice(start, start + 16))
}

/** `口述｜“…”`: the column of a magazine before what somebody said in it, no label. */
function isColumn({ folded }: Text, { start, end }: Piece): boolean {
  return /^[^|:]{2,6} ?\| ?[“"「『].{6,}[”"」』]$/.test(folded.slice(start, end).trim())
}

/** The title as it stands, an opening number included, a Markdown mark not. */
function wholeLine({ source }: Text, piece: Piece): string {
  return clean(source.slice(piece.start, piece.end).replace(/^\s*#{1,6}\s+/, ''))
}

/** `某某FM · 第 3 期`: a title that is nothing but show and number. */
const numberedShow = /^([^\d|:,，。！？!?…]{2,16}?) ?[^\p{L}\p{N}]? ?第 ?[\d一二三四五六七八九十百]{1,4} ?[期集回]$/u

/** `Heard on Some Show`: where a broadcaster's page names the programme. */
const heardOn = /^(?:As h|H)eard on (\p{Lu}[^.,:|]{2,40})$/u

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
    !/[」”』] ?[「“『]/.test(folded.slice(start, end)) &&
    enclosed.subarray(start, end).every((inside) => inside === 1)
  )
}
