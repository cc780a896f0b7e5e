import type { ListItem, RootContent } from 'mdast'

/**
 * Take headings out of the bullets in which Logseq puts them, with what stands below them: `- ## Chapters` over `\t- 0:05 Opening` becomes
 * a heading over a list. Other items stay in lists.
 *
 * @example
 * unfoldOutline(parse('- # T\n\t- a')).map((node) => node.type) // => ['heading', 'list']
 */
export function unfoldOutline(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'list' || !node.children.some(isHeaded)) return [node]
    return node.children.flatMap((item) => (isHeaded(item) ? unfoldOutline(item.children) : [listAlone(node, item)]))
  })
}

function isHeaded({ children: [first] }: ListItem): boolean {
  return first?.type === 'heading'
}

function listAlone(list: RootContent & { type: 'list' }, item: ListItem): RootContent {
  return { ...list, children: [item], ...(item.position ? { position: item.position } : {}) }
}
