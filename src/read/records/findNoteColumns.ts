import { fold } from '../../text/fold.js'
import { splitLines } from '../../text/lines.js'
import { trimSpan } from '../../text/trimSpan.js'
import { normalizeKey } from '../json/episodeKeys.js'
import { enoughNotePoints, weighNoteKeys } from './weighNoteKeys.js'

/** The names over a table of reading notes. */
export interface NoteColumns {
  delimiter: ',' | ';' | '\t'
  /** As `normalizeKey` has them. */
  keys: string[]
  /** Where they begin. UTF-16 units. */
  start: number
}

/** Kindle sets the work over its table; the names are looked for in so many lines. */
const reach = 16

/** A line of names is no longer than this, nor is a name. UTF-16 units. */
const longestLine = 1000
const longestName = 40

const delimiters = [',', ';', '\t'] as const

/** The line of names that makes a CSV text one of reading notes, or null: `Highlight,Book Title,Note`, `书名;原文;想法`. */
export function findNoteColumns(source: string): NoteColumns | null {
  const start = source.startsWith('\ufeff') ? 1 : 0
  const lines = splitLines(source.slice(start, start + reach * longestLine))
    .slice(0, reach)
    .map((line) => trimSpan(source, { start: start + line.start, end: start + line.end }))
    .filter((line) => line.end > line.start)
    .map((line) => ({ start: line.start, words: source.slice(line.start, line.end) }))
  const columns = delimiters.map((delimiter) => findColumns(lines, delimiter))
  return columns.find((found) => found !== null) ?? null
}

/** What stands over the names is a line of the table, too; so is what stands below. */
function findColumns(
  lines: readonly { start: number; words: string }[],
  delimiter: NoteColumns['delimiter'],
): NoteColumns | null {
  const end = lines.findIndex(({ words }) => !words.includes(delimiter))
  const rows = end < 0 ? lines : lines.slice(0, end)
  for (const [i, { start, words }] of rows.entries()) {
    const keys = readNames(words, delimiter)
    const below = lines[i + 1]?.words ?? ''
    if (!keys || weighNoteKeys(new Set(keys)) < enoughNotePoints) continue
    return below.includes(delimiter) || below.startsWith('"') ? { delimiter, keys, start } : null
  }
  return null
}

function readNames(words: string, delimiter: string): string[] | null {
  if (words.length > longestLine) return null
  const names = words.split(delimiter).map((name) =>
    fold(name)
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  )
  const areNames = names.every((name) => name.length <= longestName && !/[":。！]/.test(name))
  return areNames ? names.map(normalizeKey) : null
}
