import { createEmitter } from './createEmitter.js'
import { emitTables } from './csv/emitTables.js'
import { findDialect } from './csv/findDialect.js'
import { stringifyTable } from './csv/stringifyTable.js'

export interface CsvOptions {
  /** Name of the one table to write; without it each table becomes a file. */
  readonly table?: string | undefined
  /** `rfc4180` (for programs, the default) or `excel` (byte-order mark, formulas made harmless). */
  readonly dialect?: string | undefined
}

/**
 * Write a document as CSV tables (RFC 4180): one table as text, or all of them by file name.
 *
 * @example
 * csv.emit(document, {table: 'chapters'}) // => 'episode,start,end,…\r\n1,5,140,…\r\n'
 * csv.emit(document) // => {'episodes.csv': '…', 'chapters.csv': '…', …}
 */
export const csv = createEmitter<CsvOptions>('csv', (document, options = {}) => {
  const dialect = findDialect(options.dialect ?? 'rfc4180')
  return emitTables(options.table, '.csv', (table) => stringifyTable(table, document, dialect))
})
