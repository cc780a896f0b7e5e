import { createPlacer } from '../../tree/createPlacer.js'
import type { Doubt, EpisodeContent, Root } from '../../tree/nodes.js'
import { addDoubts } from '../doubts/addDoubts.js'

/**
 * The root of a chapter file: one episode of all its nodes; none where nothing but what is set aside was found.
 *
 * @param doubts about the file as a whole
 */
export function createEpisodeRoot(
  source: string,
  nodes: readonly EpisodeContent[],
  doubts: readonly Doubt[] = [],
): Root {
  const position = createPlacer(source)({ start: 0, end: source.length })
  const asides = nodes.filter((node) => node.type === 'boilerplate')
  const children: Root['children'] =
    asides.length === nodes.length ? asides : [{ type: 'episode', children: [...nodes], position }]
  return addDoubts({ type: 'root', children, position }, doubts)
}
