import type { ElementContent, Nodes, RootContent } from 'hast'

/** How many characters of words an element shows, blanks not counted. UTF-16 units. */
export function measureWords(node: Nodes | RootContent | ElementContent): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length
  if (!('children' in node)) return 0
  let length = 0
  for (const child of node.children) length += measureWords(child)
  return length
}
