import type { Position } from 'unist'
import type { Boilerplate } from '../../tree/nodes.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { collapseSpace } from './collapseSpace.js'

/**
 * Words of a chapter file that are no chapter and no fact of the episode, kept so that nothing is lost; none where they are blank.
 *
 * @param doubt why they should have been one: the reason of an `unreadable-item`
 */
export function setAside(words: string, position: Position, doubt: string | null = null): Boilerplate[] {
  const value = collapseSpace(words)
  if (value === '') return []
  const node: Boilerplate = { type: 'boilerplate', reason: 'page-furniture', value, position }
  return [addDoubts(node, doubt === null ? [] : [{ rule: 'unreadable-item', reason: doubt }])]
}
