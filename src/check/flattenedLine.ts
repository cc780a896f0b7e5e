import type { Episode } from '../tree/nodes.js'
import type { Rule } from './rule.js'

/** Items of an episode that share a line of the source: its line breaks were lost, and the cuts are recovered. */
export const flattenedLine: Rule = {
  id: 'flattened-line',
  description: 'a line that lost its line breaks: the cuts are recovered, check the titles',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report, file) {
    // In HTML, feeds and JSON the lines of the source say nothing.
    if ((file.data.inputFormat ?? 'text') !== 'text') return
    const episodes = tree.children.filter((node): node is Episode => node.type === 'episode')
    const reported = new Set<number>()
    for (const episode of episodes) {
      const items = episode.children.filter((node) => node.type === 'label' || node.type === 'chapter')
      for (const [i, item] of items.entries()) {
        const line = item.position?.start.line
        if (line === undefined || reported.has(line) || items[i - 1]?.position?.start.line !== line) continue
        reported.add(line)
        report(
          'Unexpected line without its line breaks, expected an item a line; where each ends is recovered, check the titles',
          item,
        )
      }
    }
  },
}
