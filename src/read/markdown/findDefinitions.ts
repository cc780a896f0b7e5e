import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Reading } from './flatten.js'

/** The definitions of a document by name, and which of the names are used. */
export function findDefinitions(tree: Root): Pick<Reading, 'definitions' | 'used'> {
  const definitions = new Map<string, Definition>()
  const used = new Set<string>()
  visit(tree, (node) => {
    // The first definition of a name holds, says CommonMark.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  return { definitions, used }
}
