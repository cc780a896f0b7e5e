import type { PhrasingContent, Table, TableCell } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Cell } from '../csv/defineTable.js'
import { linkUrls } from '../markdown/linkUrls.js'
import { unsafe } from '../markdown/unsafe.js'
import { toLine } from '../toLine.js'

// Cells are not padded to the longest of their column: one long definition would widen every row.
const processor = unified()
  .use(remarkStringify, { unsafe })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze()

/** Write rows below their header as a table of GitHub Flavored Markdown; a line of a cell ends in `<br>`. */
export function stringifyMarkdown(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table: Table = {
    type: 'table',
    children: [columns, ...rows].map((row) => ({ type: 'tableRow', children: row.map(createCell) })),
  }
  return processor.stringify({ type: 'root', children: [table] })
}

function createCell(cell: Cell): TableCell {
  if (cell === null) return { type: 'tableCell', children: [] }
  const lines = String(cell).split('\n').map(toLine)
  return {
    type: 'tableCell',
    children: lines.flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'html', value: '<br>' } as const] : []),
      ...linkUrls(line),
    ]),
  }
}
