import type { Element, ElementContent } from 'hast'
import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import type { Column } from './columns.js'
import { hasBlocks } from './hasBlocks.js'
import { isHidden } from './isHidden.js'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'
import { readColumns } from './readColumns.js'
import { readWords } from './readWords.js'

/** `table`: a line for each row; of a table that only lays out a page, its cells one below the other. */
export function writeTable(element: Element, page: Page, style: Style, depth: number): void {
  const rows = listRows(element.children)
  page.writer.breakLine()
  if (rows.some((row) => listCells(row).some((cell) => hasBlocks(cell.children)))) {
    page.writeNodes(element.children, page, style, depth)
    return
  }
  for (const child of element.children)
    if (child.type === 'element' && child.tagName === 'caption') page.writeNodes([child], page, style, depth)
  const [first] = rows
  const heads = first ? listCells(first) : []
  const columns = readColumns(heads.map((cell) => readWords(cell)))
  const isTimed = rows.slice(1).some((row) => listCells(row).some(isTime)) && !heads.some(isTime)
  for (const row of rows) {
    const isHead = row === first && (columns !== null || isTimed)
    if (isHead) page.aside.breakLine()
    writeRow(listCells(row), isHead ? { ...page, writer: page.aside } : page, style, isHead ? null : columns)
  }
}

function listRows(children: readonly ElementContent[]): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || isHidden(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? listRows(child.children) : []
  })
}

function listCells(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName) && !isHidden(child),
  )
}

/** A cell that holds a time and nothing else. */
function isTime(cell: Element): boolean {
  const words = fold(readWords(cell)).trim()
  const [clock] = findClocks(words.slice(0, 40))
  return clock !== undefined && /^[[(]?$/.test(words.slice(0, clock.start)) && /^[\])]?$/.test(words.slice(clock.end))
}

function writeRow(cells: readonly Element[], page: Page, style: Style, columns: readonly Column[] | null): void {
  const { writer } = page
  let previous: Element | null = null
  let open = false
  for (const [i, cell] of cells.entries()) {
    if (readWords(cell).trim() === '') continue
    if (columns) {
      if (open) writer.writeOwn('）', style)
      open = columns[i] === 'expansion'
      if (i > 0) writer.writeOwn(open ? '（' : '：', style)
    } else if (previous) writer.writeOwn(chooseSeparator(previous, cell), style)
    previous = cell
    const bold = style.bold || (cell.tagName === 'th' && !isTime(cell))
    writer.writeJoined(() => page.writeNodes(cell.children, page, { ...style, bold }, 0))
  }
  if (open) writer.writeOwn('）', style)
  writer.breakLine()
}

function chooseSeparator(left: Element, right: Element): string {
  if (isTime(left)) return isTime(right) ? ' - ' : ' '
  if (isTime(right)) return /^\s*\d{1,3}\.?\s*$/.test(readWords(left)) ? '. ' : ' '
  return ' | '
}
