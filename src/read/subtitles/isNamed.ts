import type { EpisodeContent } from '../../tree/nodes.js'

/** Whether a node is no turn of somebody without a name: `A` and `0` tell speakers apart, they do not name them. */
export function isNamed(node: EpisodeContent): boolean {
  return node.type !== 'turn' || (node.speaker?.match(/\p{L}/gu)?.length ?? 0) >= 2
}
