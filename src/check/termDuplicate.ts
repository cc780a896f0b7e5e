import type { Term } from '../tree/nodes.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** A term that an episode defines twice. Both are kept. */
export const termDuplicate: Rule = {
  id: 'term-duplicate',
  description: 'a term that an episode defines twice',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const { children } of episodesOf(tree)) {
      const seen = new Map<string, Term>()
      for (const node of children) {
        if (node.type !== 'term') continue
        const key = node.term.normalize('NFKC').toLowerCase()
        const first = seen.get(key)
        if (!first) seen.set(key, node)
        else if (first.definition === node.definition)
          report(`Unexpected second definition of \`${node.term}\`, expected one; both say the same`, node)
        else
          report(`Unexpected second definition of \`${node.term}\`, expected one; they differ, and both are kept`, node)
      }
    }
  },
}
