import type { Node } from 'unist'
import type { Doubt } from '../../tree/nodes.js'

/** A node with doubts beside those that it has; itself where there are none. */
export function addDoubts<T extends Node>(node: T, doubts: readonly Doubt[]): T {
  if (doubts.length === 0) return node
  return { ...node, data: { ...node.data, doubts: [...(node.data?.doubts ?? []), ...doubts] } }
}
