import type { Element, Root } from 'hast'

/** An element with those around it, the nearest first. */
export interface Placed {
  element: Element
  parents: readonly string[]
}

/** The elements of a tree with one of the given names, in order; `parents` are the names of the sectioning elements around. */
export function listElements(tree: Root | Element, names: ReadonlySet<string>): Placed[] {
  const found: Placed[] = []
  const visit = (node: Root | Element, parents: readonly string[]) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (names.has(child.tagName)) found.push({ element: child, parents })
      visit(child, sections.has(child.tagName) ? [child.tagName, ...parents] : parents)
    }
  }
  visit(tree, [])
  return found
}

const sections = new Set(['article', 'aside', 'footer', 'header', 'main', 'nav', 'section'])
