import { clean } from '../../text/clean.js'
import { readDate } from '../../text/readDate.js'
import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { findWereadHeadings } from './findWereadHeadings.js'
import { findWereadStyle } from './findWereadStyle.js'
import { setAside } from './setAside.js'
import { joinLines, type SourceLine, spanOf } from './sourceLine.js'
import type { WereadBook } from './splitWereadBooks.js'

/** `◆ 2026/07/21发表想法`, `2023/2/26 发表想法`, and of the book as a whole `◆ 2024/09/09 认为好看`. */
const thoughtLine = /^◆?\s*(\d{4}\/\d{1,2}\/\d{1,2})\s*(?:发表想法\s*[:：]?$|(认为\S.{0,20}$))/
const quoteLabel = /^原文\s*[:：]\s*/
/** The app's heading over what is said of the book as a whole. */
const reviews = /^◆?\s*(?:点评|書評|书评|點評)$/
const origin = /^(?:-|—)+\s*来自微信读书/

/** A note that is being read. */
interface Note {
  lines: SourceLine[]
  date: string | null
  quote: string[]
  thought: string[]
  /** Where a line without a mark goes. */
  open: 'quote' | 'thought'
}

/** The notes of a book in their order, each under its chapter. */
export function readWereadBook(book: WereadBook, place: Place): (Excerpt | Boilerplate)[] {
  const source = book.title === null && book.author === null ? null : { title: book.title, author: book.author }
  const { isQuote, isChapter } = findWereadStyle(book.body)
  const headings = findWereadHeadings(book.body, (line) => isQuote(line) || isChapter(line) || isThought(line))
  const nodes: (Excerpt | Boilerplate)[] = setAside(book.counts, place)
  let chapter: { line: SourceLine; title: string; used: boolean } | null = null
  let note: Note | null = null

  const close = () => {
    if (!note) return
    if (chapter) chapter.used = true
    nodes.push({
      type: 'excerpt',
      value: joinLines(note.quote) ?? '',
      source,
      chapter: chapter?.title ?? null,
      date: note.date,
      thought: joinLines(note.thought),
      children: [],
      position: place(spanOf(note.lines)),
    })
    note = null
  }
  const enter = (line: SourceLine | null) => {
    close()
    if (chapter && !chapter.used) nodes.push(...setAside([chapter.line], place))
    chapter = line && { line, title: clean(line.words.replace(/^◆\s*/, '')), used: false }
  }

  for (const line of book.body) {
    const thought = thoughtLine.exec(line.words)
    if (thought) {
      close()
      const date = readDate(thought[1] ?? '')
      note = { lines: [line], date, quote: [], thought: thought[2] ? [thought[2]] : [], open: 'thought' }
    } else if (origin.test(line.words)) {
      enter(null)
      nodes.push(...setAside([line], place))
    } else if (reviews.test(line.words) && (isChapter(line) || headings.has(line) || isQuote(line))) {
      enter(null)
      nodes.push(...setAside([line], place))
    } else if (isQuote(line)) {
      if (!isAwaited(note, line)) close()
      note ??= { lines: [], date: null, quote: [], thought: [], open: 'quote' }
      add(note, line, 'quote', line.words.replace(/^(?:◆|•|>>)\s*/, ''))
    } else if (isChapter(line) || headings.has(line)) enter(line)
    else if (note && quoteLabel.test(line.words) && note.date !== null)
      add(note, line, 'quote', line.words.replace(quoteLabel, ''))
    else if (note) add(note, line, note.open, line.words)
    else nodes.push(...setAside([line], place))
  }
  enter(null)
  return nodes
}

function isThought(line: SourceLine): boolean {
  return thoughtLine.test(line.words)
}

/** In older versions what a thought is about stands below it like any other quotation. */
function isAwaited(note: Note | null, line: SourceLine): boolean {
  return /^(?:>>|•)/.test(line.words) && note !== null && note.open === 'thought' && note.thought.length > 0
}

function add(note: Note, line: SourceLine, to: 'quote' | 'thought', words: string): void {
  note.lines.push(line)
  note[to].push(words)
  note.open = to
}
