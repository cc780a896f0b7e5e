import { clean } from '../../text/clean.js'
import { readDate } from '../../text/readDate.js'
import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { readTitleLine } from '../excerpts/readTitleLine.js'
import { removeQuotes } from '../excerpts/removeQuotes.js'
import { setAside } from '../excerpts/setAside.js'
import { joinLines, readSourceLines, type SourceLine, spanOf } from '../excerpts/sourceLine.js'

const separator = /^-{20,}$/

/** What an entry is and where, before its words: `Highlight on page 14: "…"`, `Notiz auf Seite 22: …`. */
const about = new RegExp(
  `^(?:${[
    '(?:Highlight|Note|Bookmark) on',
    '(?:Markierung|Notiz|Lesezeichen) auf',
    '(?:Surlignement|Note|Signet) en',
    '(?:Evidenziazione|Nota|Segnalibro) a',
    '(?:Markering|Notitie|Bladwijzer) op',
  ].join('|')})\\s(?<place>(?:page|Seite|pagina)\\s[\\divxlc]{1,7}(?:\\s?[-–]\\s?[\\divxlc]{1,7})?)\\s?:\\s?`,
)
const isNote = /^(?:Note|Notiz|Nota|Notitie)\s/
const isBookmark = /^(?:Bookmark|Lesezeichen|Signet|Segnalibro|Bladwijzer)\s/

/** When an entry was made: `Added on 02/11/2023 | 21:37`, `Geändert am 11.02.2023 | 21:37`. */
const stamp =
  /^(?:(Added|Changed) on|(?:Hinzugefügt|Geändert) am|(?:Ajouté|Modifié) le|(?:Aggiunto|Modificato) il|(?:Toegevoegd|Gewijzigd) op)\s(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s?\|\s?\d{1,2}:\d{2}(?:\s?[ap]m)?$/i

/** Whether a text is `notes.txt` of a Tolino. */
export function isTolino(head: string): boolean {
  if (!/^-{20,}[ \t]*$/m.test(head)) return false
  return splitEntries(readSourceLines(head)).some((entry) => about.test(entry[1]?.words ?? '') && isStamped(entry))
}

/**
 * The entries of `notes.txt` of a Tolino, in English, German, French, Italian or Dutch: title (author), what it is and where, for a note
 * the reader's own words, the passage in quotation marks, when; then a ruler. Bookmarks are set aside.
 */
export function readTolino(source: string, place: Place): (Excerpt | Boilerplate)[] {
  const entries = splitEntries(readSourceLines(source))
  const isAmerican = entries.filter(isStamped).every(isMonthFirst)
  return entries.flatMap((entry) => readEntry(entry, isAmerican, place))
}

function splitEntries(lines: readonly SourceLine[]): SourceLine[][] {
  const entries: SourceLine[][] = [[]]
  for (const line of lines) {
    if (separator.test(line.words)) entries.push([])
    else entries.at(-1)?.push(line)
  }
  return entries.filter((entry) => entry.length > 0)
}

function isStamped(entry: readonly SourceLine[]): boolean {
  return stamp.test(entry.at(-1)?.words ?? '')
}

/** In English, months stand before days, unless a day of the file says otherwise. */
function isMonthFirst(entry: readonly SourceLine[]): boolean {
  const [, english, first] = stamp.exec(entry.at(-1)?.words ?? '') ?? []
  return english !== undefined && Number(first) <= 12
}

function readEntry(entry: readonly SourceLine[], isAmerican: boolean, place: Place): (Excerpt | Boilerplate)[] {
  const [head, top, ...below] = entry
  const found = about.exec(top?.words ?? '')
  if (!head || !top || !found || isBookmark.test(top.words)) return setAside(entry, place)
  const end = isStamped(entry) ? below.at(-1) : undefined
  const date = end ? readDay(end.words, isAmerican) : null
  const words = [top.words.slice(found[0].length), ...below.slice(0, end ? -1 : undefined).map((line) => line.words)]
  const { passage, own } = isNote.test(top.words) ? splitNote(words) : { passage: words, own: [] }
  const excerpt: Excerpt = {
    type: 'excerpt',
    value: removeQuotes(joinLines(passage) ?? ''),
    source: readTitleLine(head.words),
    place: clean(found.groups?.place ?? ''),
    date,
    thought: joinLines(own),
    children: [],
    position: place(spanOf(entry)),
  }
  // A day that is none in the calendar stays as it is.
  return end && date === null ? [excerpt, ...setAside([end], place)] : [excerpt]
}

/** The passage that a note is about stands in quotation marks below it. */
function splitNote(words: readonly string[]): { passage: readonly string[]; own: readonly string[] } {
  const isClosed = (words.at(-1) ?? '').endsWith('"')
  const at = isClosed ? words.findIndex((line, i) => i > 0 && line.startsWith('"')) : -1
  return at < 0 ? { passage: [], own: words } : { passage: words.slice(at), own: words.slice(0, at) }
}

function readDay(words: string, isAmerican: boolean): string | null {
  const [, , first, second, year] = stamp.exec(words) ?? []
  return readDate(isAmerican ? `${year}-${first}-${second}` : `${year}-${second}-${first}`)
}
