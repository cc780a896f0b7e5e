import type { Episode, Root } from '../tree/nodes.js'

/** The episodes of a tree, in the order of the text. */
export function episodesOf(tree: Root): Episode[] {
  return tree.children.filter((node): node is Episode => node.type === 'episode')
}
