import type { Chapter, Episode, Root } from '../tree/nodes.js'

/** The chapters of each episode, in the order of the text. */
export function chaptersOf(tree: Root): Chapter[][] {
  return tree.children
    .filter((node): node is Episode => node.type === 'episode')
    .map((episode) => episode.children.filter((node): node is Chapter => node.type === 'chapter'))
}
