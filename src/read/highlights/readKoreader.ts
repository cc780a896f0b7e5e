import { readDate } from '../../text/readDate.js'
import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { setAside } from '../excerpts/setAside.js'
import { joinLines, readSourceLines, type SourceLine, spanOf } from '../excerpts/sourceLine.js'
import { readStamp } from './readStamp.js'

/** Where and when, to the second, a passage was marked: `-- Page: 5, added on Sat Jan  6 19:12:40 2024`. */
const about =
  /^--\s?(?<place>(?:Page|Seite|页码|頁碼|页|頁)\s?[:：]\s?[^,，\s]{1,20})\s?[,，]\s?(?:added on|hinzugefügt am|添加于|添加於|加入于)\s?(?<date>(?=.*\d:\d{2}:\d{2}).{8,60})$/i

/** Behind each passage; the next book may follow in the same line, where several exports are in one file. */
const end = /^(?:-=){5}-/

/** An entry that is being read. */
interface Draft {
  about: SourceLine
  title: SourceLine | null
  chapter: readonly SourceLine[]
  lines: SourceLine[]
}

/** Whether a text is what KOReader exports as text. */
export function isKoreader(head: string): boolean {
  const lines = head.split(/\r?\n/).map((line) => line.trim())
  return lines.some((line) => about.test(line)) && lines.some((line) => end.test(line))
}

/**
 * The passages of KOReader's export as text: the book over its first passage, the chapter over each, page and day, the passage, behind
 * `---` the reader's own words, then `-=-=-=-=-=-`.
 */
export function readKoreader(source: string, place: Place): (Excerpt | Boilerplate)[] {
  const nodes: (Excerpt | Boilerplate)[] = []
  let title: SourceLine | null = null
  let over: SourceLine[] = []
  let draft: Draft | null = null
  const close = () => {
    if (draft) nodes.push(...readEntry(draft, place))
    draft = null
  }
  for (const line of readSourceLines(source).flatMap(cutEnd)) {
    if (about.test(line.words)) {
      close()
      const [first] = over
      if (first && isTitle(first, nodes.length === 0)) {
        title = first
        over = over.slice(1)
      }
      draft = { about: line, title, chapter: over, lines: [] }
      over = []
    } else if (end.test(line.words)) close()
    else if (draft) draft.lines.push(line)
    else over.push(line)
  }
  close()
  return [...nodes, ...setAside(over, place)]
}

function cutEnd(line: SourceLine): SourceLine[] {
  const found = end.exec(line.words)?.[0]
  const rest = found === undefined ? '' : line.words.slice(found.length)
  if (found === undefined || /^[-=]*$/.test(rest)) return [line]
  const words = rest.trimStart()
  return [
    { ...line, words: found, end: line.start + found.length },
    { ...line, words, start: line.start + line.words.length - words.length, gap: 1 },
  ]
}

/** A blank line parts books; chapters stand right below the end of the passage before. */
function isTitle(line: SourceLine, isFirst: boolean): boolean {
  return isFirst || line.gap > 0
}

function readEntry({ about: head, title, chapter, lines }: Draft, place: Place): (Excerpt | Boilerplate)[] {
  const { place: page = null, date: written = '' } = about.exec(head.words)?.groups ?? {}
  const date = readDay(written)
  const ruler = lines.findIndex((line) => line.words === '---')
  const said = (ruler < 0 ? lines : lines.slice(0, ruler)).map((line) => line.words)
  const own = (ruler < 0 ? [] : lines.slice(ruler + 1)).map((line) => line.words)
  const whole = [...chapter, head, ...lines]
  const excerpt: Excerpt = {
    type: 'excerpt',
    value: joinLines(said) ?? '',
    source: title && { title: title.words, author: null },
    chapter: chapter.map((line) => line.words).join(' ') || null,
    place: page,
    date,
    thought: joinLines(own),
    children: [],
    position: place(spanOf(whole)),
  }
  if (excerpt.value === '' && excerpt.thought === null) return setAside(whole, place)
  return date === null ? [excerpt, ...setAside([head], place)] : [excerpt]
}

/** The day as the device writes it: `Sat Jan  6 19:12:40 2024`, or as the language has it. */
function readDay(words: string): string | null {
  const found = /(\p{L}{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}:\d{2}\s+(\d{4})$/u.exec(words)
  return found ? readDate(`${found[1]} ${found[2]}, ${found[3]}`) : (readStamp(words)?.date ?? null)
}
