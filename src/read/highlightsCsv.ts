import { clean } from '../text/clean.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Doubt, Excerpt, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import { plainText } from './plainText.js'
import type { Reader } from './reader.js'
import { findNoteColumns, type NoteColumns } from './records/findNoteColumns.js'
import { isForApps } from './records/isForApps.js'
import { type CsvRow, readCsvRows } from './records/readCsvRows.js'
import { type NoteWork, readNoteRecord, unknownWork } from './records/readNoteRecord.js'

const noColumns: Doubt = {
  rule: 'unreadable-item',
  reason: 'Unexpected text without the names of columns of reading notes, expected a line of them; read as plain text',
}
const cutOff: Doubt = {
  rule: 'cut-off-input',
  reason: 'Unexpected end of the input, expected `"`; what stands before it is read',
}

/**
 * Tables of reading notes as CSV (RFC 4180), TSV, or with semicolons, read by the names over their columns in English or Chinese:
 * Readwise, Kindle, what people keep themselves.
 */
export const highlightsCsv: Reader = {
  name: 'highlights-csv',
  read(source): Root {
    const place = createPlacer(source)
    const columns = findNoteColumns(source)
    if (!columns) return addDoubts(plainText.read(source), [noColumns])
    const { rows, isCutOff } = readCsvRows(source, columns.delimiter)
    const above = rows.filter(({ end }) => end <= columns.start)
    const { work, rest } = readWork(above)
    const below = rows.filter(({ start }) => start > columns.start)
    const root: Root = {
      type: 'root',
      children: [
        ...rest.flatMap((row) => keepCells(row.cells, row, place)),
        ...joinNotes(below.flatMap((row) => readRow(row, { columns, work, place }))),
      ],
      position: place({ start: 0, end: source.length }),
    }
    const end = place({ start: source.length, end: source.length })
    return addDoubts(root, isCutOff ? [{ ...cutOff, position: end }] : [])
  },
}

/** What stands over a table of Kindle: a label, the title, `by` the author, an address. */
function readWork(rows: readonly CsvRow[]): { work: NoteWork; rest: CsvRow[] } {
  const work = { ...unknownWork }
  const rest = rows.filter(({ cells }) => {
    const words = clean(cells.join(' '))
    const author = /^by (.+)$/i.exec(words)?.[1]
    if (author !== undefined) work.author ??= author
    else if (work.title === null && /\p{L}/u.test(words) && !/[:：]$|^sep=|^https?:/i.test(words)) work.title = words
    else return true
    return false
  })
  return { work, rest }
}

interface RowContext {
  columns: NoteColumns
  work: NoteWork
  place: Place
}

/** A row as an excerpt; cells that it does not hold are set aside. */
function readRow(row: CsvRow, { columns, work, place }: RowContext): (Excerpt | Boilerplate)[] {
  const words = new Map<string, string>()
  for (const [i, key] of columns.keys.entries()) {
    const cell = row.cells[i] ?? ''
    if (cell.trim() !== '' && !words.has(key)) words.set(key, cell)
  }
  const { excerpt, used } = readNoteRecord(words, work, place(row))
  if (!excerpt) return keepCells(row.cells, row, place)
  const unknown = row.cells.filter((_, i) => {
    const key = columns.keys[i]
    return key === undefined || !(used.has(key) || isForApps(key))
  })
  return [addDoubts(excerpt, doubtRow(row, columns)), ...keepCells(unknown, row, place)]
}

function doubtRow({ cells }: CsvRow, { keys }: NoteColumns): Doubt[] {
  if (cells.length <= keys.length) return []
  const reason = `Unexpected row of ${cells.length} cells, expected ${keys.length}; the last are set aside`
  return [{ rule: 'broken-syntax', reason }]
}

/** Cells without a column of their own, where they have words. */
function keepCells(cells: readonly string[], row: CsvRow, place: Place): Boilerplate[] {
  const value = clean(cells.filter((cell) => /\p{L}/u.test(cell)).join(' '))
  return value === '' ? [] : [{ type: 'boilerplate', reason: 'page-furniture', value, position: place(row) }]
}

/** A note in a row of its own belongs to the passage above that is at the same place. */
function joinNotes(nodes: readonly (Excerpt | Boilerplate)[]): (Excerpt | Boilerplate)[] {
  const joined: (Excerpt | Boilerplate)[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const isOwn = node.type === 'excerpt' && node.value === '' && node.place != null
    if (isOwn && last?.type === 'excerpt' && last.value !== '' && last.place === node.place) {
      last.thought = [last.thought, node.thought].filter((words) => words != null).join('\n')
      if (last.position && node.position) last.position = { start: last.position.start, end: node.position.end }
    } else joined.push(node)
  }
  return joined
}
