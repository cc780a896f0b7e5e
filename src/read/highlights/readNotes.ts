import { clean } from '../../text/clean.js'
import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { stripMarkup } from '../excerpts/readMarkup.js'
import { setAside } from '../excerpts/setAside.js'
import { spanOf } from '../excerpts/sourceLine.js'
import { closeCallouts } from './closeCallouts.js'
import { closeRepeated } from './closeRepeated.js'
import { closeUsers } from './closeUsers.js'
import { closeWorkData } from './closeWorkData.js'
import { dropStrayStamps } from './dropStrayStamps.js'
import { findBylines } from './findBylines.js'
import { findCounts } from './findCounts.js'
import { findEntryMark } from './findEntryMark.js'
import { findNoteLayout, type NoteLayout } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'
import type { NotePart } from './notePart.js'
import { partRemarks } from './partRemarks.js'
import { readAside, toBare } from './readAside.js'
import { readWork } from './readAttribution.js'
import { readCallouts } from './readCallouts.js'
import { readNoteEntry } from './readNoteEntry.js'
import { readNoteHead } from './readNoteHead.js'
import { repeatAttributions } from './repeatAttributions.js'
import { reviews } from './signs.js'
import { splitNotes } from './splitNotes.js'
import { splitWorks } from './splitWorks.js'
import { readClosing, takeClosing } from './takeClosing.js'
import { takeNoteHead } from './takeNoteHead.js'

/** `摘自《书》：` on a line of its own, before a passage. */
const origin = /^(?:摘自|摘录自|摘錄自|选自|選自|出自|节选自|from)\s?(.{1,80}?)\s?[:：]$/i

/** A chapter that is open. */
interface Chapter {
  line: NoteLine
  title: string
  used: boolean
}

/** The entries of reading notes in their order, each under its chapter, and what is of the app. */
export function readNotes(all: readonly NoteLine[], place: Place): (Excerpt | Boilerplate)[] {
  const lines = closeWorkData(
    repeatAttributions(readCallouts(closeCallouts(dropStrayStamps(closeRepeated(closeUsers(all)))))),
  )
  const layout = findNoteLayout(lines)
  return splitWorks(lines).flatMap((part) => readWorkNotes(part, layout, place))
}

function readWorkNotes(all: readonly NoteLine[], layout: NoteLayout, place: Place): (Excerpt | Boilerplate)[] {
  const { closing, rest } = takeClosing(all)
  const parts = partRemarks(splitNotes(rest, layout), layout)
  const { head, body } = takeNoteHead(parts, layout)
  const { title, author, url, used } = readNoteHead(head)
  const tail = author === null ? findAuthor(body) : null
  const source =
    title === null && author === null
      ? null
      : { title, author: author ?? tail?.value ?? null, ...(url === null ? {} : { url }) }
  const nodes = readHead(head, used, place, source)
  const mark = findEntryMark(body, layout)
  const bylines = findBylines(body)
  let chapter: Chapter | null = null
  const enter = (line: NoteLine | null): Chapter | null => {
    if (chapter && !chapter.used) nodes.push(...setAside([toBare(chapter.line)], place))
    return line && { line, title: readTitle(line), used: false }
  }
  let from: Excerpt['source'] = null
  let once = false
  let review = false
  let last: Excerpt | null = null
  for (const part of body) {
    const [line] = part.lines
    if (!line) continue
    if (line.depth > 0) review = reviews.test(line.inner)
    if (part.kind !== 'entry' && line.depth > 0 && review) {
      chapter = enter(null)
      nodes.push(...setAside([toBare(line)], place))
    } else if (part.kind === 'chapter') {
      chapter = enter(line)
      once = part.once === true
    } else if (part.kind === 'aside') {
      if (line.furniture && /^(?:null|undefined|none|\(null\))$/i.test(line.words)) chapter = enter(null)
      const over = chapter !== null && chapter.line.depth > 0 ? chapter : null
      const aside = line === tail?.line ? [] : readAside(line, { place, source, chapter: over?.title ?? null })
      if (over && aside.some((node) => node.type === 'excerpt')) over.used = true
      nodes.push(...aside)
    } else {
      const named = layout.form === 'attributed' ? origin.exec(line.words)?.[1] : undefined
      const work = named === undefined ? null : readWork(named)
      from = work ? { title: work.title, author: work.author } : null
      const byline = named === undefined ? bylines.get(part) : undefined
      const aside = part.lines.filter((one) => one === byline || isAside(one))
      const said = work ? part.lines.slice(1) : part.lines.filter((one) => !aside.includes(one))
      if (!work) nodes.push(...aside.flatMap((one) => setAside([one], place)))
      const excerpt = readNoteEntry(said, {
        layout,
        source: from ?? source,
        chapter: chapter?.title ?? null,
        place,
        mark,
        review,
      })
      if (work) excerpt.position = place(spanOf(part.lines))
      const counts = part.lines.flatMap((one) => [findCounts(one, false) ?? [], findLeft(one)].flat())
      if (isEmpty(excerpt)) nodes.push(...setAside((work ? part.lines : said).map(toBare), place))
      else if (!joinNote(last, excerpt, said)) {
        nodes.push(excerpt)
        last = excerpt
      }
      if (!isEmpty(excerpt)) nodes.push(...counts.flatMap((one) => setAside([one], place)))
      if (chapter && !isEmpty(excerpt)) chapter.used = true
      if (once) chapter = enter(null)
      once = false
    }
  }
  enter(null)
  const [farewell] = closing
  if (farewell) {
    const behind = nodes.findIndex((node) => (node.position?.start.offset ?? 0) > farewell.start)
    nodes.splice(behind < 0 ? nodes.length : behind, 0, readClosing(closing, source, place))
  }
  // Of a work that no passage is from, what names it is all there is.
  const isNamed = nodes.some((node) => node.type === 'excerpt' && node.source === source)
  return isNamed ? nodes : [...[...used].flatMap((line) => setAside([toBare(line)], place)), ...nodes]
}

/** What stands over the passages and does not name the work: own words, under their headings, and what is of the app. */
function readHead(
  head: readonly NoteLine[],
  used: ReadonlySet<NoteLine>,
  place: Place,
  source: Excerpt['source'],
): (Excerpt | Boilerplate)[] {
  const nodes: (Excerpt | Boilerplate)[] = []
  let chapter: Chapter | null = null
  const leave = () => {
    if (chapter && !chapter.used) nodes.push(...setAside([toBare(chapter.line)], place))
    chapter = null
  }
  for (const line of head) {
    const counts = used.has(line) ? findCounts(line, true) : null
    if (used.has(line) || line.depth > 0) leave()
    if (counts) nodes.push(...setAside([counts], place))
    else if (used.has(line)) continue
    else if (line.depth > 1) chapter = { line, title: readTitle(line), used: false }
    else {
      const aside = readAside(line, { place, source, chapter: chapter?.title ?? null })
      if (aside.some((node) => node.type === 'excerpt')) {
        if (chapter) chapter.used = true
      } else leave()
      nodes.push(...aside)
    }
  }
  leave()
  return nodes
}

/** What an attribution says that no field is for: who translated the work. */
function findLeft(line: NoteLine): NoteLine[] {
  const left = line.attribution?.left ?? line.tail?.attribution.left ?? null
  return left === null ? [] : [{ ...line, words: left }]
}

/** A note with a place of its own belongs to the passage that is marked there. */
function joinNote(before: Excerpt | null, note: Excerpt, lines: readonly NoteLine[]): boolean {
  const isNote = lines[0]?.stamp?.kind === 'note'
  if (!isNote || !before || note.value !== '' || !note.place || before.place !== note.place || before.value === '')
    return false
  before.thought = [before.thought, note.thought].filter((words) => words != null).join('\n')
  if (before.position && note.position) before.position = { start: before.position.start, end: note.position.end }
  return true
}

/** Who made an entry, and a day that could be one of two. */
function isAside({ fact, stamp }: NoteLine): boolean {
  return (
    fact?.name === 'author' ||
    (stamp?.dated === true && stamp.date === null && stamp.place === null && stamp.kind === null)
  )
}

function isEmpty(excerpt: Excerpt): boolean {
  return excerpt.value === '' && (excerpt.thought ?? null) === null
}

function readTitle(line: NoteLine): string {
  const words = line.fact?.name === 'chapter' ? line.fact.value : line.depth > 0 ? line.inner : line.words
  return clean(stripMarkup(words))
    .replace(/^[|｜▌▍▎┃◆◇■□●○▪▫※★☆▶▸•]\s*/u, '')
    .replace(/^【(.*)】$/, '$1')
}

/** The author in the data of the work on a copied page, below the notes. */
function findAuthor(parts: readonly NotePart[]): { line: NoteLine; value: string } | null {
  for (const part of parts) {
    const [line] = part.lines
    if (part.kind === 'aside' && line?.fact?.name === 'author') return { line, value: line.fact.value }
  }
  return null
}
