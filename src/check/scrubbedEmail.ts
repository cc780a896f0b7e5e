import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Rule } from './rule.js'

/** What Cloudflare leaves of an address for whoever runs no scripts: its words, or the address of its page. */
const trace = /\[email[\s\u00a0]+protected\\?\]|\/cdn-cgi\/l\/email-protection\b/i

/** A mail address that the page hid from copying: the address itself is lost. */
export const scrubbedEmail: Rule = {
  id: 'scrubbed-email',
  description: 'a mail address that the page hid from copying',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    visit(tree, (node) => {
      const found = findTrace(node)
      if (found !== null)
        report(`Unexpected \`${found}\`, expected the mail address that the page hid; look it up there`, node)
    })
  },
}

/** In a string of the node itself, or of its links: children are visited on their own. */
function findTrace(node: Node): string | null {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'children' || key === 'position' || key === 'data' || key === 'type') continue
    const words = typeof value === 'string' ? value : JSON.stringify(value)
    const found = trace.exec(words ?? '')?.[0]
    if (found) return found.replace(/[\s\u00a0]+/g, ' ').replace('\\', '')
  }
  return null
}
