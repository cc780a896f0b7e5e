import type { Episode, Root } from '../tree/nodes.js'

/**
 * Begin the chapters of every episode with one of this title at 0:00, where there are some and none begins there: players like that of
 * YouTube show no chapters otherwise. It stands before the first section, and has no place in the source.
 *
 * @example
 * addStart(tree, '开场')
 */
export function addStart(tree: Root, title: string): void {
  for (const node of tree.children) if (node.type === 'episode') addToEpisode(node, title)
}

function addToEpisode({ children }: Episode, title: string): void {
  const chapters = children.filter((child) => child.type === 'chapter')
  if (chapters.length === 0 || chapters.some(({ start }) => start === 0)) return
  const first = children.findIndex((child) => child.type === 'chapter' || child.type === 'section')
  children.splice(first, 0, { type: 'chapter', start: 0, end: null, title, url: null, children: [] })
}
