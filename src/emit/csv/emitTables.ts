import { createChoiceError } from '../../text/createChoiceError.js'
import type { Table } from './defineTable.js'
import { tables } from './tables.js'

/**
 * Write the one table that is asked for as text, or all of them by file name.
 *
 * Tables without rows are written too, with their header, so that the same files are there after every run and a reader need not
 * ask which exist.
 *
 * @example
 * emitTables('chapters', '.csv', write) // => 'episode,start,end,…\r\n1,5,140,…\r\n'
 * emitTables(undefined, '.csv', write) // => {'episodes.csv': '…', 'chapters.csv': '…', …}
 */
export function emitTables(
  name: string | undefined,
  extension: string,
  write: (table: Table) => string,
): string | Record<string, string> {
  if (name !== undefined) return write(findTable(name))
  return Object.fromEntries(tables.map((table) => [`${table.name}${extension}`, write(table)]))
}

function findTable(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name)
  if (table) return table
  const names = tables.map((candidate) => candidate.name)
  throw createChoiceError('table', name, names)
}
