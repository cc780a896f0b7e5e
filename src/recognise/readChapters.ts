import { ranked } from '../segment/marks.js'
import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spansIn, type Text } from '../text/text.js'
import { trimSpan } from '../text/trimSpan.js'
import type { Chapter, EpisodeContent, Note, Paragraph } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Block } from './block.js'
import type { Piece } from './piece.js'
import { readProse } from './readProse.js'

/** What a whole list of times tells about its untimed lines. */
interface Habits {
  /** The bullet of the heading that opens the list. */
  sectionMark: string | null
  /** Bullets that come several in a row: notes. */
  noteMarks: ReadonlySet<string>
  /** Those of them that come before the last chapter. */
  innerMarks: ReadonlySet<string>
  /** Whether most chapters have a line without a bullet below them. */
  told: boolean
  /** The indentation of the chapters. */
  indent: number
}

/** A list of times: chapters with their notes, under sections. What stands behind the last chapter and is no note stays prose. */
export function readChapters(text: Text, block: Block, place: Place): EpisodeContent[] {
  const items = withValue(text, block)
  const first = items.findIndex(isTimed)
  if (first < 0) return readProse(text, block, place)
  const habits = readHabits(text, items, first)
  const nodes: EpisodeContent[] = readLead(text, items.slice(0, first), place)
  let chapter: Chapter | null = null
  let group: Piece[] = []
  for (const piece of items.slice(first)) {
    if (!isTimed(piece)) {
      group.push(piece)
      continue
    }
    nodes.push(...readGroup(text, group, chapter, habits, place))
    group = []
    chapter = readChapter(text, piece, place)
    nodes.push(chapter)
  }
  const last = items.findLast(isTimed) ?? null
  const tail = readTail(text, group, chapter, last, habits, place)
  const between = nodes.filter((node) => node.type === 'paragraph')
  titleFromBelow(nodes)
  return [
    ...demoteLabel(keepOuter(nodes)),
    ...tail,
    ...findNotedLinks(text, items, [...nodes, ...tail], between, place),
  ]
}

/** Words inside notes, or inside prose between chapters, that lead somewhere: both are text alone. */
function findNotedLinks(
  text: Text,
  items: readonly Piece[],
  nodes: readonly EpisodeContent[],
  between: readonly Paragraph[],
  place: Place,
): EpisodeContent[] {
  const notes = new Set([
    ...nodes.flatMap((node) => (node.type === 'chapter' ? node.children.map(({ value }) => value) : [])),
    ...between.map(({ value }) => value),
  ])
  return items
    .filter(({ clock, body }) => !clock && notes.has(clean(text.source.slice(body.start, body.end))))
    .flatMap(({ body }) => linksIn(text, body).filter(({ bare }) => !bare))
    .map(({ start, end, url }): EpisodeContent => {
      const title = clean(text.source.slice(start, end)) || null
      return { type: 'link', title, url, number: null, about: null, position: place({ start, end }) }
    })
}

/** A heading directly over another heads no chapter: it stays prose. */
function keepOuter(nodes: readonly EpisodeContent[]): EpisodeContent[] {
  return nodes.map((node, i) =>
    node.type === 'section' && nodes[i + 1]?.type === 'section'
      ? { type: 'paragraph', value: node.value, position: node.position }
      : node,
  )
}

/** A single heading above all times, without a rank, is no section but what somebody calls the list. */
function demoteLabel(nodes: readonly EpisodeContent[]): EpisodeContent[] {
  const sections = nodes.filter((node) => node.type === 'section')
  const [only] = sections
  const isFirst = only !== undefined && nodes.findIndex((node) => node.type === 'chapter') > nodes.indexOf(only)
  if (!only || sections.length > 1 || !isFirst || ranked.test(only.value)) return [...nodes]
  return nodes.map((node) => (node === only ? { type: 'paragraph', value: node.value, position: node.position } : node))
}

/** The line below a time that stands alone is its title. */
function titleFromBelow(nodes: readonly EpisodeContent[]): void {
  for (const node of nodes) {
    if (node.type !== 'chapter' || node.title !== '') continue
    const [first, ...notes] = node.children
    if (!first) continue
    node.title = first.value
    node.children = notes
  }
}

/** What follows the label on its line is the first item. */
function withValue(text: Text, { value, pieces }: Block): Piece[] {
  if (!value) return pieces
  const piece: Piece = {
    ...value,
    recovered: true,
    kind: 'text',
    mark: '',
    indent: 0,
    body: trimSpan(text.folded, value),
    label: null,
    clock: null,
    clockLast: false,
  }
  return [piece, ...pieces]
}

function isTimed(piece: Piece): boolean {
  return piece.clock !== null
}

function readHabits(text: Text, items: readonly Piece[], first: number): Habits {
  const opening = items[first - 1]
  const noteMarks = new Set<string>()
  const inner = items.slice(first, items.findLastIndex(isTimed)).filter((piece) => !isTimed(piece) && piece.mark !== '')
  const innerMarks = new Set(inner.map(({ mark }) => mark))
  let previous: Piece | null = null
  for (const piece of items.slice(first)) {
    if (
      !isTimed(piece) &&
      previous &&
      !isTimed(previous) &&
      piece.mark &&
      piece.mark === previous.mark &&
      !isRanked(text, piece)
    )
      noteMarks.add(piece.mark)
    previous = piece
  }
  const sectionMark = opening?.mark && isShort(text, opening) ? opening.mark : null
  if (sectionMark) noteMarks.delete(sectionMark)
  const timed = items.filter(isTimed)
  const followed = timed.filter((piece) => isTold(items[items.indexOf(piece) + 1], piece))
  const told = timed.length >= 3 && followed.length >= (timed.length - 1) * 0.6
  return { sectionMark, noteMarks, innerMarks, told, indent: items[first]?.indent ?? 0 }
}

/** A line without a bullet directly below. */
function isTold(line: Piece | undefined, chapter: Piece | null): boolean {
  return line !== undefined && chapter !== null && !isTimed(line) && !line.mark && line.start === chapter.end
}

/** Before the first time: the last short line is its heading, what comes before that an introduction. */
function readLead(text: Text, lead: readonly Piece[], place: Place): EpisodeContent[] {
  const last = lead.at(-1)
  if (!last) return []
  const heading = isShort(text, last)
  const prose = heading ? lead.slice(0, -1) : lead
  return [...prose.map((piece) => paragraph(text, piece, place)), ...(heading ? [section(text, last, place)] : [])]
}

function readGroup(
  text: Text,
  group: readonly Piece[],
  chapter: Chapter | null,
  habits: Habits,
  place: Place,
): EpisodeContent[] {
  const nodes: EpisodeContent[] = []
  for (const [i, piece] of group.entries()) {
    const isTitle = i === 0 && chapter?.title === ''
    if (!isTitle && isHeading(text, piece, habits, group, i)) nodes.push(section(text, piece, place))
    else if (chapter && nodes.length === 0) addNote(text, chapter, piece, place)
    else nodes.push(paragraph(text, piece, place))
  }
  return nodes
}

function readTail(
  text: Text,
  group: readonly Piece[],
  chapter: Chapter | null,
  last: Piece | null,
  habits: Habits,
  place: Place,
): EpisodeContent[] {
  const nodes: EpisodeContent[] = []
  let above: Piece | null = last
  for (const piece of group) {
    // Behind a blank line only a bullet that marks notes elsewhere in the list does.
    const isApart = above !== null && above.end !== piece.start && !habits.innerMarks.has(piece.mark)
    above = piece
    const isNote =
      nodes.length === 0 &&
      chapter &&
      !isApart &&
      ((chapter.title === '' && chapter.children.length === 0) ||
        piece.indent > habits.indent ||
        (habits.told && isTold(piece, last)) ||
        (piece.mark !== '' && piece.mark !== habits.sectionMark && habits.noteMarks.has(piece.mark)))
    if (isNote) addNote(text, chapter, piece, place)
    else nodes.push(...readProse(text, { kind: null, label: null, value: null, pieces: [piece], opener: null }, place))
  }
  return nodes
}

function isHeading(text: Text, piece: Piece, habits: Habits, group: readonly Piece[], index: number): boolean {
  if (isRanked(text, piece) || piece.label) return true
  if (!isShort(text, piece) || isLinked(text, piece) || spansIn(text.clocks, piece.body).length > 0) return false
  if (piece.mark && piece.mark === habits.sectionMark) return true
  if (piece.indent > habits.indent) return false
  if (piece.mark)
    return !habits.noteMarks.has(piece.mark) && group.filter((other) => other.mark === piece.mark).length === 1
  return index === group.length - 1 && !isLike(text, piece, group[index - 1])
}

/** `《某某》：…` below `《某某》：…`: one of several, heading nothing. */
function isLike({ folded }: Text, { body }: Piece, above: Piece | undefined): boolean {
  const isTold = ({ start, end }: Span) => /^《[^《》]{1,40}》 ?[:|,]/.test(folded.slice(start, end))
  return above !== undefined && isTold(body) && isTold(above.body)
}

/** Nothing but linked words: a reference. */
function isLinked({ anchors }: Text, { body }: Piece): boolean {
  const anchor = spansIn(anchors, body)[0]
  return anchor !== undefined && anchor.start === body.start && anchor.end >= body.end
}

function isRanked({ folded }: Text, { body, start }: Piece): boolean {
  return ranked.test(folded.slice(body.start, body.start + 24)) || /^[【#]/.test(folded.slice(start, body.end).trim())
}

/** A heading is a line, no sentence. */
function isShort({ folded }: Text, { body }: Piece): boolean {
  const words = folded.slice(body.start, body.end)
  if (/^\(.*\)$/.test(words)) return false
  return words.length <= 64 && !/[。;,、:]$|[。;].*[。;]/.test(words)
}

function addNote(text: Text, chapter: Chapter, { body }: Piece, place: Place): void {
  const note: Note = { type: 'note', value: clean(text.source.slice(body.start, body.end)), position: place(body) }
  chapter.children.push(note)
}

function section(text: Text, { body }: Piece, place: Place): EpisodeContent {
  const span = { ...body }
  while (span.end > span.start && /[\s:#】*|]/.test(text.folded[span.end - 1] ?? '')) span.end--
  while (span.start < span.end && /[【#*]/.test(text.folded[span.start] ?? '')) span.start++
  const value = clean(text.source.slice(span.start, span.end))
  return { type: 'section', value: value || clean(text.source.slice(body.start, body.end)), position: place(body) }
}

function paragraph(text: Text, { body }: Piece, place: Place): EpisodeContent {
  return { type: 'paragraph', value: clean(text.source.slice(body.start, body.end)), position: place(body) }
}

function readChapter(text: Text, piece: Piece, place: Place): Chapter {
  const clock = piece.clock
  if (!clock) throw new TypeError('a chapter has a time')
  const whole = trimSpan(text.folded, piece)
  const span = piece.clockLast ? { start: piece.body.start, end: clock.start } : { start: clock.end, end: whole.end }
  const title = trimSeparators(text, span)
  const url = spansIn(text.urls, title)[0]
  const bare = url && url.end >= title.end - 1 ? trimSeparators(text, { start: title.start, end: url.start }) : title
  const linked = spansIn(text.anchors, whole)[0]
  return {
    type: 'chapter',
    start: clock.clock.seconds,
    end: clock.clock.until,
    title: clean(text.source.slice(bare.start, bare.end)),
    url: url && bare !== title ? text.source.slice(url.start, url.end) : (linked?.url ?? null),
    children: [],
    position: place(whole),
  }
}

/** Without the dashes, bars and colons between time and title. */
function trimSeparators({ folded }: Text, { start, end }: Span): Span {
  const words = folded.slice(start, end)
  const before = /^(?:[\s\u200b–—|:·,.、~>]|(?<!\s)-|-(?!\d)|\](?!\())*/.exec(words)?.[0].length ?? 0
  const after = /[\s\u200b\-–—|:([【]*$/.exec(words.slice(before))?.[0].length ?? 0
  return { start: start + before, end: end - after }
}
