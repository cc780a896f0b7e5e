import type { Document } from '../../document/document.js'
import type { Table } from './defineTable.js'
import type { Dialect } from './dialects.js'
import { stringifyRows } from './stringifyRows.js'

/** Write one table of a document as CSV. */
export function stringifyTable(table: Table, document: Document, dialect: Dialect): string {
  return stringifyRows(table.columns, table.rows(document), dialect)
}
