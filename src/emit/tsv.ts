import { createEmitter } from './createEmitter.js'
import { emitTables } from './csv/emitTables.js'
import { stringifyRows } from './tsv/stringifyRows.js'

export interface TsvOptions {
  /** Name of the one table to write; without it each table becomes a file. */
  readonly table?: string | undefined
}

/**
 * Write the tables of `csv` with tabs between the cells (text/tab-separated-values): a row a line, LF line ends, the header first,
 * nothing quoted, one table as text or all of them by file name.
 *
 * A tab, a line break and a backslash inside a cell are written as `\t`, `\n`, `\r`, `\\`, as Miller and PostgreSQL (`COPY`) read
 * them: a tab is always the end of a cell, a line break always that of a row, and quotation marks are letters like others.
 *
 * @example
 * tsv.emit(document, {table: 'topics'}) // => 'episode\ttext\n1\t独立出版\\t或大社\n'
 * tsv.emit(document) // => {'episodes.tsv': '…', 'chapters.tsv': '…', …}
 */
export const tsv = createEmitter<TsvOptions>('tsv', (document, options = {}) =>
  emitTables(options.table, '.tsv', (table) => stringifyRows(table.columns, table.rows(document))),
)
