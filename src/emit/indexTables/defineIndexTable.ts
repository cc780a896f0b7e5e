import type { Document } from '../../document/document.js'
import type { Cell, Columns } from '../csv/defineTable.js'

/** An index: how documents become entries, and entries rows of a table. */
export interface IndexTable<Entry> {
  readonly columns: readonly string[]
  index(documents: readonly Document[]): Entry[]
  rows(entries: readonly Entry[]): Cell[][]
}

/**
 * Make an index from what it does with documents, from what rows an entry becomes, and from what each column says of one. The
 * first column numbers the entries from 1: rows of one entry share it.
 */
export function defineIndexTable<Entry, Row>(
  index: (documents: readonly Document[]) => Entry[],
  split: (entry: Entry) => readonly Row[],
  columns: Columns<Row>,
): IndexTable<Entry> {
  const writers = Object.values(columns)
  return {
    columns: ['entry', ...Object.keys(columns)],
    index,
    rows: (entries) =>
      entries.flatMap((entry, at) => split(entry).map((row) => [at + 1, ...writers.map((write) => write(row))])),
  }
}
