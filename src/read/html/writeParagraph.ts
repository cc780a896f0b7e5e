import type { Element } from 'hast'
import type { Style } from './lineWriter.js'
import { measureWords } from './measureWords.js'
import type { Page } from './page.js'

/** A paragraph of more is prose, not a line of a list. UTF-16 units. */
const longest = 60

/** `p`: a line, parted by a blank one unless it is a short one among short ones; an empty one is a blank line. */
export function writeParagraph(element: Element, page: Page, style: Style, depth: number): void {
  const length = measureWords(element)
  if (length === 0) page.writer.breakBlock()
  const write = () => page.writeNodes(element.children, page, style, depth)
  if (length === 0) write()
  else page.writer.writeParagraph(length <= longest && !hasBreak(element), write)
}

function hasBreak({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'br' || hasBreak(child)))
}
