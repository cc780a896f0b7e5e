import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Doubt, Root } from '../tree/nodes.js'
import type { Rule } from './rule.js'

/** How many doubts of one kind are reported of a file; the last of them says how many more there are. */
const most = 3

/** A rule that reports what the readers doubted, in the order of the text: of doubts that differ in their values only, the first few. */
export function createDoubtRule(id: Doubt['rule'], description: string): Rule {
  return {
    id,
    description,
    severity: 'warning',
    isOnDemand: false,
    check(tree, report) {
      for (const doubts of groupDoubts(listDoubts(tree, id)).values())
        for (const [i, { reason, ...place }] of doubts.slice(0, most).entries()) {
          const more = doubts.length - most
          report(i === most - 1 && more > 0 ? `${reason} (and ${more} more)` : reason, place)
        }
    },
  }
}

/** The doubts of a rule, each with its place. */
function listDoubts(tree: Root, id: Doubt['rule']): Doubt[] {
  const found: Doubt[] = []
  visit(tree, (node: Node) => {
    for (const doubt of node.data?.doubts ?? [])
      if (doubt.rule === id) found.push({ ...(node.position ? { position: node.position } : {}), ...doubt })
  })
  const offset = ({ position }: Doubt) => position?.start.offset ?? 0
  return found.sort((a, b) => offset(a) - offset(b))
}

/** Doubts by their words without the values: in the order of the first of each kind. */
function groupDoubts(doubts: readonly Doubt[]): ReadonlyMap<string, Doubt[]> {
  const groups = new Map<string, Doubt[]>()
  for (const doubt of doubts) {
    const words = doubt.reason.replace(/`[^`]*`/g, '`')
    const group = groups.get(words)
    if (group) group.push(doubt)
    else groups.set(words, [doubt])
  }
  return groups
}
