import type { ElementContent, Nodes, RootContent } from 'hast'

const ending = new Set(
  'article blockquote body br center dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table td ul'.split(
    ' ',
  ),
)

/** Whether a tree holds any element that ends a line. */
export function hasLineElements(node: Nodes | RootContent | ElementContent): boolean {
  if (node.type === 'element' && ending.has(node.tagName)) return true
  return 'children' in node && node.children.some(hasLineElements)
}
