import type { Element, Root } from 'hast'

/** So many headings of one level in a row head nothing. */
const fewest = 3

/** Editors set whole show notes as headings: those of one level in a row, with nothing between, become paragraphs. */
export function demoteHeadings(tree: Root | Element): void {
  const open: (Root | Element)[] = [tree]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    let run: Element[] = []
    for (const child of parent.children) {
      if (child.type === 'element') open.push(child)
      if (child.type !== 'element') {
        if (child.type !== 'text' || child.value.trim() !== '') run = demote(run)
      } else if (!/^h[1-6]$/.test(child.tagName)) run = demote(run)
      else if (run[0]?.tagName === child.tagName) run.push(child)
      else {
        demote(run)
        run = [child]
      }
    }
    demote(run)
  }
}

function demote(run: readonly Element[]): Element[] {
  if (run.length >= fewest) for (const heading of run) heading.tagName = 'p'
  return []
}
