import type { Episode, Label } from '../tree/nodes.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** A heading over lines of its own whose words the vocabulary does not know, so that nobody can say what stands below it. */
export const unknownHeading: Rule = {
  id: 'unknown-heading',
  description: 'a heading that the vocabulary does not know: what stands below it is not told apart',
  severity: 'info',
  isOnDemand: true,
  check(tree, report, file) {
    const source = String(file)
    const reported = new Set<string>()
    for (const episode of episodesOf(tree))
      for (const label of listUnknown(episode, source)) {
        if (reported.has(label.value)) continue
        reported.add(label.value)
        report(
          `Unexpected heading \`${label.value}\`, expected words that the vocabulary knows; what kind of items stand below it is not known`,
          label,
        )
      }
  },
}

function listUnknown({ children }: Episode, source: string): Label[] {
  return children.filter(
    (node, i): node is Label =>
      node.type === 'label' && node.kind === 'other' && i < children.length - 1 && endsLine(node, source),
  )
}

/** Where a line ends: in text, in HTML, in a string of JSON. */
const lineEnd = /[\n\r]|<br|<\/(?:p|h[1-6]|div|li|td|th|dt|blockquote|section|figcaption)\b|\\n/i

/** How far behind a heading its line may end: a bracket, a colon, tags may stand between. */
const reach = 80

/** Whether a heading stands alone on its line: with words behind it, it is a name with what it means. */
function endsLine({ position }: Label, source: string): boolean {
  const end = position?.end.offset
  if (end === undefined) return false
  const behind = source.slice(end, end + reach)
  const at = lineEnd.exec(behind)?.index
  return at !== undefined && !/[\p{L}\p{N}]/u.test(behind.slice(0, at).replace(/<[^<>]*>|&[a-z]+;/gi, ''))
}
