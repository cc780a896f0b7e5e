import type { EpisodeContent } from '../tree/nodes.js'
import { readContactKind } from '../vocabulary/lexicon.js'

/** `[Twitter](https://…)` among accounts: the one behind the name of its place; any other node as it is. */
export function toContact(node: EpisodeContent): EpisodeContent {
  if (node.type !== 'link' || node.title === null) return node
  const kind = readContactKind(node.title)
  return kind ? { type: 'contact', kind, handle: null, url: node.url, position: node.position } : node
}
