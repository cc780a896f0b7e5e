import type { Episode, EpisodeContent } from '../tree/nodes.js'
import { episodesOf } from './episodesOf.js'
import type { Report, Rule } from './rule.js'

/** Lines of a page in the middle of an episode, with items on both sides: something was copied along, or cut apart. */
export const furnitureInside: Rule = {
  id: 'furniture-inside',
  description: 'lines of a page in the middle of an episode',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree)) checkEpisode(episode, report)
  },
}

function checkEpisode({ children }: Episode, report: Report): void {
  const isOwn = (node: EpisodeContent) => node.type !== 'boilerplate'
  const first = children.findIndex(isOwn)
  const last = children.findLastIndex(isOwn)
  for (const [i, node] of children.entries()) {
    if (i < first || i > last || !isFurniture(node)) continue
    const before = children[i - 1]
    if (before && isFurniture(before)) continue
    report(
      'Unexpected furniture of a page in the middle of an episode, expected its own lines; check that nothing around it was lost',
      node,
    )
  }
}

function isFurniture(node: EpisodeContent): boolean {
  // What a reader doubts has a message of its own.
  return node.type === 'boilerplate' && node.reason === 'page-furniture' && !node.data?.doubts
}
