import type { ElementContent } from 'hast'

const blocks = new Set('article blockquote div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '))

/** Whether nodes hold more than one line's worth of structure: blocks beside each other, a list, a table. */
export function hasBlocks(nodes: readonly ElementContent[]): boolean {
  const elements = nodes.filter((node) => node.type === 'element')
  const [only] = elements
  const words = nodes.some((node) => node.type === 'text' && node.value.trim() !== '')
  if (only && elements.length === 1 && !words && (only.tagName === 'p' || only.tagName === 'div'))
    return hasBlocks(only.children)
  return elements.some((node) => blocks.has(node.tagName) || hasBlocks(node.children))
}
