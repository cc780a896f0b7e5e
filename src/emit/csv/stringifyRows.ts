import { stringify } from 'csv-stringify/sync'
import type { Cell } from './defineTable.js'
import type { Dialect } from './dialects.js'

// Line breaks are quoted as the standard asks; spaces at the ends too, because careless readers trim what is not quoted.
const quoted = /[\r\n]|^[\s\uFEFF]|[\s\uFEFF]$/

/** Write rows below their header with CRLF line ends (RFC 4180). */
export function stringifyRows(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect: Dialect,
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: dialect.bom,
    record_delimiter: '\r\n',
    quoted_match: quoted,
    cast: { string: (text, { header }) => (header ? text : dialect.writeText(text)) },
  })
}
