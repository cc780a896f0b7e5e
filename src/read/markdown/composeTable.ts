import type { Table } from 'mdast'
import { fold } from '../../text/fold.js'
import { isWebAddress } from '../../text/isWebAddress.js'
import { readLabel } from '../../vocabulary/lexicon.js'
import { spanOf } from '../spanOf.js'
import { flatten, type Reading } from './flatten.js'
import type { LineWriter } from './lineWriter.js'
import { type Run, textOf, type Words } from './runs.js'
import { splitRuns } from './splitRuns.js'
import { tableWords } from './tableWords.js'

/** A cell as one line of words. */
type Cell = readonly Words[]

/** A table as lines: times with their titles, terms with their definitions, labels with their values, else cells between bars. */
export function composeTable(reading: Reading, table: Table, writer: LineWriter): void {
  const pictures: Run[] = []
  const rows = table.children.map((row) =>
    row.children.map((cell): Cell => {
      const runs = flatten(reading, cell.children)
      pictures.push(...runs.filter((run) => run.type === 'picture'))
      return joinLines(splitRuns(runs))
    }),
  )
  const [head = [], ...body] = rows
  const times = timesWriter(head, body)
  const terms = times ? null : termsWriter(head)
  const write = times ?? terms ?? linksWriter(body) ?? writeRow
  // The core reads terms under a label for such; here the form says it, whatever the heading above does.
  if (terms) writeFrame(`# ${labelOf(head)}`, spanOf(table).start, writer)
  const named = write === writeRow && !(!isLabelled(head) && body.length > 0 && body.every(isLabelled))
  for (const cells of named ? rows : body) {
    writer.breakLine()
    write(cells, writer)
  }
  if (terms) writeFrame('---', spanOf(table).end, writer)
  writer.writeRuns(pictures)
}

/** A line of our own that stands for nothing in the source. */
function writeFrame(words: string, at: number, writer: LineWriter): void {
  writer.breakLine()
  writer.write(words, { start: at, end: at })
  writer.breakLine()
}

/** The word of the head that the vocabulary knows for a glossary. */
function labelOf(head: readonly Cell[]): string {
  const words = head.flatMap((cell) => wordsOf(cell).split(/[/／]/))
  return words.find((word) => readLabel(fold(word.trim()))?.kind === 'glossary')?.trim() ?? 'Glossary'
}

function joinLines(lines: readonly Words[][]): Words[] {
  return lines.flatMap((line, i) => {
    const at = line[0]?.from.start ?? 0
    const blank: Words = { type: 'words', words: ' ', from: { start: at, end: at }, strong: false, link: null }
    return i > 0 ? [blank, ...line] : line
  })
}

type WriteRow = (cells: readonly Cell[], writer: LineWriter) => void

const clock =
  /^[~≈(【[]? ?\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3})?(?: ?(?:-{1,2}|–|—|~|→|至|到) ?\d{1,3}:[0-5]\d(?::[0-5]\d)?)? ?[)\]】]?$/

/** Rows with a time of their own: `时间 标题`, with a second time as the end, and what further cells say below it. */
function timesWriter(head: readonly Cell[], body: readonly (readonly Cell[])[]): WriteRow | null {
  const isTimes = (column: number) => {
    const times = body.filter((cells) => clock.test(fold(wordsOf(cells[column])))).length
    return times >= 2 && times * 2 > body.length && !tableWords.duration.test(headOf(head, column))
  }
  const [first, second] = head.map((_, column) => column).filter(isTimes)
  if (first === undefined) return null
  return (cells, writer) => {
    const [title, ...notes] = cells.flatMap((cell, i) => (i === first || i === second || cell.length === 0 ? [] : [i]))
    const time = cells[first] ?? []
    const until = second === undefined ? [] : (cells[second] ?? [])
    writer.writeLine(time.map(dropTilde))
    if (until.length > 0) writeBetween('-', until, writer)
    if (title !== undefined) writeBetween(time.length > 0 ? ' ' : '', cells[title] ?? [], writer)
    for (const column of notes) {
      const cell = cells[column] ?? []
      // A length says no more than the times do, and would read as one of them.
      if (clock.test(fold(wordsOf(cell)))) continue
      writer.breakLine()
      writeBetween('  * ', cell, writer)
    }
  }
}

/** `~2:00` counts as 2:00. */
function dropTilde(run: Words): Words {
  if (!/^[~≈]/.test(run.words)) return run
  return { ...run, words: run.words.slice(1), from: { start: run.from.start + 1, end: run.from.end } }
}

/** `term（expansion）：definition`. */
function termsWriter(head: readonly Cell[]): WriteRow | null {
  const columns = head.map((_, column) => headOf(head, column))
  const term = columns.findIndex((words) => tableWords.term.test(words))
  const expansion = columns.findIndex((words, i) => i !== term && tableWords.expansion.test(words))
  const definition = columns.findIndex((words, i) => i !== term && i !== expansion && tableWords.definition.test(words))
  if (term < 0 || (expansion < 0 && definition < 0)) return null
  return (cells, writer) => {
    writer.writeLine(cells[term] ?? [])
    const full = cells[expansion] ?? []
    if (full.length > 0 && /[\p{L}\p{N}]/u.test(wordsOf(full))) {
      writeBetween('（', full, writer)
      writeAfter('）', full, writer)
    }
    const rest = cells.filter((cell, i) => i !== term && i !== expansion && i !== definition && cell.length > 0)
    for (const [i, cell] of [cells[definition] ?? [], ...rest].entries())
      if (cell.length > 0) writeBetween(i === 0 ? '：' : '；', cell, writer)
  }
}

/** Rows with a title and an address: the title linked, the other cells behind it. */
function linksWriter(body: readonly (readonly Cell[])[]): WriteRow | null {
  const address = (body[0] ?? []).findIndex(
    (_, column) => body.filter((cells) => addressOf(cells[column])).length * 2 > body.length,
  )
  if (address < 0) return null
  const ranks = body.every((cells, i) => wordsOf(cells[0]) === String(i + 1)) ? 0 : -1
  return (cells, writer) => {
    const url = addressOf(cells[address])
    const others = cells.filter((cell, column) => column !== address && column !== ranks && cell.length > 0)
    const title = others.find((cell) => !/^[\d\s:.#-]*$/.test(wordsOf(cell)))
    if (!url || !title) return writeRow(cells, writer)
    const link = { url }
    writer.writeLine(title.map((run) => ({ ...run, link })))
    const rest = others.filter((cell) => cell !== title)
    // A time at the end of a line reads as that of a chapter: lengths go first.
    const lengths = rest.filter((cell) => clock.test(wordsOf(cell)))
    for (const cell of [...lengths, ...rest.filter((own) => !lengths.includes(own))]) writeBetween(' | ', cell, writer)
  }
}

/** The address that a cell is. */
function addressOf(cell: Cell | undefined): string | null {
  const words = wordsOf(cell)
  return isWebAddress(words) ? words : null
}

/** `主播：小满` where the first of two cells is a known label; else the cells between bars. */
function writeRow(cells: readonly Cell[], writer: LineWriter): void {
  const between = isLabelled(cells) ? '：' : ' | '
  for (const [i, cell] of cells.filter((own) => own.length > 0).entries()) {
    if (i > 0) writeBetween(between, cell, writer)
    else writer.writeLine(cell)
  }
}

function isLabelled(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.length === 2 && filled[0] === cells[0] && readLabel(fold(wordsOf(cells[0]))) !== null
}

/** A sign of our own, then a cell. */
function writeBetween(sign: string, cell: Cell, writer: LineWriter): void {
  const at = cell[0]?.from.start ?? 0
  if (sign !== '') writer.write(sign, { start: at, end: at })
  writer.writeLine(cell)
}

function writeAfter(sign: string, cell: Cell, writer: LineWriter): void {
  const at = cell.at(-1)?.from.end ?? 0
  writer.write(sign, { start: at, end: at })
}

function wordsOf(cell: Cell | undefined): string {
  return textOf(cell ?? []).trim()
}

function headOf(head: readonly Cell[], column: number): string {
  return wordsOf(head[column]).normalize('NFKC').toLowerCase()
}
