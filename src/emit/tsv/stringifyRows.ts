import type { Cell } from '../csv/defineTable.js'
import { escapeTabs } from './escapeTabs.js'

/** Write rows below their header as TSV: tabs between cells, a row a line. */
export function stringifyRows(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(stringifyCell).join('\t')}\n`).join('')
}

function stringifyCell(cell: Cell): string {
  return cell === null ? '' : escapeTabs(String(cell))
}
