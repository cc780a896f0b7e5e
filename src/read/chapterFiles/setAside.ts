import type { Position } from 'unist'
import type { Boilerplate } from '../../tree/nodes.js'
import { collapseSpace } from './collapseSpace.js'

/** Words of a chapter file that are no chapter and no fact of the episode, kept so that nothing is lost; none where they are blank. */
export function setAside(words: string, position: Position): Boilerplate[] {
  const value = collapseSpace(words)
  return value === '' ? [] : [{ type: 'boilerplate', reason: 'page-furniture', value, position }]
}
