import type { Root } from '../tree/nodes.js'

/**
 * Give every episode a duration in seconds. It stands before one that the text states, and holds instead of it.
 *
 * @example
 * setDuration(tree, 3723)
 */
export function setDuration(tree: Root, seconds: number): void {
  for (const node of tree.children)
    if (node.type === 'episode') node.children.unshift({ type: 'field', name: 'duration', value: String(seconds) })
}
