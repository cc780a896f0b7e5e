import type { Document } from '../document/document.js'
import { createChoiceError } from '../text/createChoiceError.js'
import { type IndexFormat, indexFormats } from './indexFormats.js'
import { type IndexName, indexNames } from './indexNames.js'
import type { IndexTable } from './indexTables/defineIndexTable.js'
import { tables } from './indexTables/tables.js'

export interface IndexOptions {
  /** Which index: one of `indexNames`. */
  readonly table: IndexName
  /** One of `indexFormats`. Default: `csv`. */
  readonly format?: string | undefined
  /** Of CSV: `rfc4180` (for programs, the default) or `excel` (byte-order mark, formulas made harmless). */
  readonly dialect?: string | undefined
}

type Write = <Entry>(table: IndexTable<Entry>, entries: readonly Entry[], dialect: string) => Promise<string>

const writers: Readonly<Record<IndexFormat, Write>> = {
  csv: async (table, entries, dialect) => {
    const { findDialect } = await import('./csv/findDialect.js')
    const { stringifyRows } = await import('./csv/stringifyRows.js')
    return stringifyRows(table.columns, table.rows(entries), findDialect(dialect))
  },
  tsv: async (table, entries) => {
    const { stringifyRows } = await import('./tsv/stringifyRows.js')
    return stringifyRows(table.columns, table.rows(entries))
  },
  json: async (_table, entries) => `${JSON.stringify(entries, null, 2)}\n`,
  ndjson: async (_table, entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  markdown: async (table, entries) => {
    const { stringifyMarkdown } = await import('./indexTables/stringifyMarkdown.js')
    return stringifyMarkdown(table.columns, table.rows(entries))
  },
}

/**
 * Write the index of many documents.
 *
 * @throws {Error} where the table, the format or the dialect is none
 * @example
 * await stringifyIndex(documents, {table: 'links', format: 'tsv'}) // => 'entry\turl\ttitles\t…'
 */
export async function stringifyIndex(
  documents: readonly Document[],
  { table, format = 'csv', dialect = 'rfc4180' }: IndexOptions,
): Promise<string> {
  if (!indexNames.includes(table)) throw createChoiceError('table', table, indexNames)
  const known = indexFormats.find((name) => name === format)
  if (known === undefined) throw createChoiceError('format', format, indexFormats)
  return writeTable<unknown>(tables[table], documents, writers[known], dialect)
}

function writeTable<Entry>(
  table: IndexTable<Entry>,
  documents: readonly Document[],
  write: Write,
  dialect: string,
): Promise<string> {
  return write(table, table.index(documents), dialect)
}
