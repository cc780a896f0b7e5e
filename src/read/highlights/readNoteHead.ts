import { clean } from '../../text/clean.js'
import { isWebAddress } from '../../text/isWebAddress.js'
import { isEdition } from './isEdition.js'
import { isHeadingLike, type NoteLine } from './noteLine.js'
import { cleanAuthor, readNoteTitle } from './readNoteTitle.js'

/** What reading notes are of, and which lines say it. */
export interface NoteHead {
  title: string | null
  author: string | null
  url: string | null
  /** The lines that say so. */
  used: ReadonlySet<NoteLine>
}

/** What an app counts behind a title. */
const countsBehind = /\s?[(（][^()（）]{0,12}[:：]\s?\d{1,5}(?:\s?[;；,，][^()（）]{0,12}[:：]\s?\d{1,5})*\s?[)）]$/

/** An author stands in no more lines than this. */
const most = 2

/**
 * Read what stands over reading notes: the words of an app around title and author, labels, headings, or two short lines.
 *
 * @param lines from the first to the first passage or chapter
 */
export function readNoteHead(lines: readonly NoteLine[]): NoteHead {
  const used = new Set<NoteLine>()
  const head: NoteHead = { title: null, author: null, url: null, used }
  for (const line of lines) {
    if (line.fact === null || line.fact.name === 'chapter' || head[line.fact.name] !== null) continue
    if (line.fact.name === 'url' && !/^https?:\S+$/.test(line.fact.value)) continue
    head[line.fact.name] = line.fact.name === 'title' ? readStatedTitle(line.fact.value) : line.fact.value
    if (line.fact.whole) used.add(line)
  }
  const at = head.title === null ? findTitle(lines) : -1
  const line = lines[at]
  if (line) {
    const work = readNoteTitle(line.words)
    head.title = work?.title ?? clean(line.inner).replace(countsBehind, '')
    head.author ??= work?.author ?? null
    used.add(line)
  }
  const titled = head.title === null ? undefined : lines.findLast((one) => used.has(one) && one.fact?.name !== 'author')
  const next =
    titled === undefined || line === undefined
      ? undefined
      : lines.slice(lines.indexOf(titled) + 1).find((one) => !isEdition(one.words))
  // A page of an app has more lines over its list: its buttons.
  const few =
    lines
      .slice(titled ? lines.indexOf(titled) + 1 : 0)
      .filter((one) => !one.furniture && one.fact === null && !isEdition(one.words)).length <= most
  if (next && few && head.author === null && isAuthor(next, titled)) {
    head.author = cleanAuthor(next.inner)
    used.add(next)
  }
  if (titled !== undefined && head.author === null) head.author = findWriter(lines)
  const address = lines.find((one) => !used.has(one) && isWebAddress(one.words))
  if (address && head.url === null && head.title !== null) {
    head.url = address.words
    used.add(address)
  }
  return head
}

/** A title that says only that these are notes of the work: `《书名》读书笔记`. */
function readStatedTitle(words: string): string {
  const work = readNoteTitle(words)
  return work?.sure && work.author === null && /^(?:<<|《)/.test(words) ? work.title : words
}

/** Who wrote the work, in a line that names the translator too: `[葡] … 著 / … 译`. */
function findWriter(lines: readonly NoteLine[]): string | null {
  for (const { words } of lines) {
    const writer = /^(.{2,40}?)\s?(?:著|编著|編著|撰)(?=$|[\s/／,，;；|｜])/.exec(words)?.[1]
    if (writer !== undefined && isEdition(words)) return cleanAuthor(writer)
    const [first = '', ...others] = words.split(/\s[/／|｜]\s/)
    const isNamed = others.some(isEdition) && !isEdition(first) && isHeadingLike(first)
    if (isNamed && !/[:：《》]/.test(first)) return cleanAuthor(first)
  }
  return null
}

/** The surest first: the words of an app, `《title》`, a heading, the first of two short lines. */
function findTitle(lines: readonly NoteLine[]): number {
  const works = lines.map((line) => (line.furniture ? null : readNoteTitle(line.words)))
  const sure = works.findIndex((work) => work?.sure)
  if (sure >= 0) return sure
  const titled = works.findIndex((work) => work !== null)
  if (titled >= 0) return titled
  const heading = lines.findIndex((line) => line.depth > 0 && !line.furniture)
  if (heading >= 0) return heading
  const first = lines.findIndex((line) => !line.furniture && line.stamp === null)
  const line = lines[first]
  const plain = lines.slice(first).filter((one) => !one.furniture)
  return line && plain.length <= 3 && isHeadingLike(line.words) && line.fact === null && line.stamp === null
    ? first
    : -1
}

function isAuthor(line: NoteLine, title: NoteLine | undefined): boolean {
  if (line.furniture || line.fact !== null || line.stamp !== null || line.gap > 1 || line.ranked) return false
  if (line.depth > 0 && title && line.depth !== title.depth && line.depth < 4) return false
  return isHeadingLike(line.inner) && !/^https?:/.test(line.words)
}
