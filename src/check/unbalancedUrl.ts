import { addressesOf } from './addressesOf.js'
import type { Rule } from './rule.js'

const pairs = ['()', '[]', '{}'] as const

/** An address with a bracket that is never closed or never opened: it was cut off, or what stood around it was taken in. */
export const unbalancedUrl: Rule = {
  id: 'unbalanced-url',
  description: 'an address with a bracket too few or too many',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    for (const { url, node } of addressesOf(tree)) {
      const bracket = findUnbalanced(url)
      if (bracket !== null)
        report(
          `Unexpected \`${bracket}\` without its counterpart in \`${url}\`, expected brackets in pairs; the address may be cut off`,
          node,
        )
    }
  },
}

/** The bracket of which there is more than of its counterpart. */
function findUnbalanced(url: string): string | null {
  for (const pair of pairs) {
    const [open = '', close = ''] = pair
    const surplus = url.split(open).length - url.split(close).length
    if (surplus !== 0) return surplus > 0 ? open : close
  }
  return null
}
