import type { Element, ElementContent } from 'hast'
import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import { hasBlocks } from './hasBlocks.js'
import { isHidden } from './isHidden.js'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'

/** `dl`: a line for each term with its definition; several terms of one definition as `term（other）`. */
export function writeDefinitions(element: Element, page: Page, style: Style, depth: number): void {
  page.writer.breakLine()
  let terms = 0
  for (const child of listEntries(element.children)) {
    const name = child.type === 'element' ? child.tagName : ''
    if (child.type !== 'element' || (name !== 'dt' && name !== 'dd') || page.taken.has(child) || isHidden(child))
      page.writeNodes([child], page, style, depth)
    else if (name === 'dt') {
      if (terms === 1 && page.writer.line !== '') page.writer.writeOwn('（', style)
      else if (terms === 0) page.writer.breakLine()
      else page.writer.writeOwn('、', style)
      terms++
      page.writer.writeJoined(() => page.writeNodes(child.children, page, style, depth))
    } else {
      if (terms > 1) page.writer.writeOwn('）', style)
      writeDefinition(child, page, style, depth, terms > 0)
      terms = 0
    }
  }
  page.writer.breakLine()
}

/** Pairs of a list may stand in `div`s. */
function listEntries(children: readonly ElementContent[]): readonly ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' && child.tagName === 'div' ? child.children : [child]))
}

function writeDefinition(element: Element, page: Page, style: Style, depth: number, isFirst: boolean): void {
  const term = fold(page.writer.line)
  if (isFirst && term !== '') page.writer.writeOwn(chooseSeparator(term), style)
  const write = () => page.writeNodes(element.children, page, style, depth)
  if (hasBlocks(element.children)) {
    page.writer.breakLine()
    write()
  } else page.writer.writeJoined(write)
  page.writer.breakLine()
}

function chooseSeparator(term: string): string {
  const [clock] = findClocks(term)
  if (/: ?$/.test(term) || (clock && clock.start === 0 && clock.end === term.length)) return ' '
  return /\p{Script=Han}/u.test(term) ? '：' : ': '
}
