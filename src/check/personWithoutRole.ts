import type { Episode, Person } from '../tree/nodes.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** People of whom the text does not say who hosts and who is a guest: their role was guessed from the list. A list is reported once. */
export const personWithoutRole: Rule = {
  id: 'person-without-role',
  description: 'people whose role the text does not say: it is guessed',
  severity: 'info',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree))
      for (const [first, ...more] of listsOf(episode)) {
        if (!first) continue
        const reason = `Unexpected person \`${first.name}\` without a role, expected host, guest or another; taken for \`${first.role}\``
        report(more.length > 0 ? `${reason} (and ${more.length} more)` : reason, first)
      }
  },
}

/** The people without a stated role, those that stand together in one list. */
function listsOf({ children }: Episode): Person[][] {
  const lists: Person[][] = []
  for (const [i, node] of children.entries()) {
    if (!isWithoutRole(node)) continue
    const before = children[i - 1]
    if (before && isWithoutRole(before)) lists.at(-1)?.push(node)
    else lists.push([node])
  }
  return lists
}

function isWithoutRole(node: Episode['children'][number]): node is Person {
  return node.type === 'person' && (node.role === 'unknown' || node.data?.isRoleGuessed === true)
}
