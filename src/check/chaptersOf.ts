import type { Chapter, Episode } from '../tree/nodes.js'

/** The chapters of an episode, in the order of the text. */
export function chaptersOf(episode: Episode): Chapter[] {
  return episode.children.filter((node): node is Chapter => node.type === 'chapter')
}
