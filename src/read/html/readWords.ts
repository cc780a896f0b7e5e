import type { ElementContent, Nodes, RootContent } from 'hast'

/** The words of a node, white space as it stands. */
export function readWords(node: Nodes | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(readWords).join('') : ''
}
