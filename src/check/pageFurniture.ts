import type { Boilerplate, Root } from '../tree/nodes.js'
import type { Rule } from './rule.js'

/** Lines of the page a text was copied from, set aside: a run of them is reported once. */
export const pageFurniture: Rule = {
  id: 'page-furniture',
  description: 'lines of the page around the text, set aside',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    // Counts and origin lines of an export are its form, no accident.
    if (tree.children.some((node) => node.type === 'excerpt')) return
    for (const list of [tree.children, ...tree.children.map((node) => (node.type === 'episode' ? node.children : []))])
      for (const [i, node] of list.entries()) {
        if (!isFurniture(node) || isFurniture(list[i - 1])) continue
        const after = list.slice(i).findIndex((other) => !isFurniture(other))
        const count = after < 0 ? list.length - i : after
        report(
          `Unexpected furniture of a page, expected show notes; ${count === 1 ? 'a line is' : `${count} lines are`} set aside as boilerplate`,
          node,
        )
      }
  },
}

function isFurniture(node: Root['children'][number] | { type: string } | undefined): node is Boilerplate {
  // What a reader doubts has a message of its own.
  return node?.type === 'boilerplate' && 'reason' in node && node.reason === 'page-furniture' && !node.data?.doubts
}
