import { visit } from 'unist-util-visit'
import type { Rule } from './rule.js'

const outOfRange = /^[^\p{L}\p{N}]{0,4}(\d{1,3}[:：](?:[6-9]\d|\d{2}[:：][6-9]\d))(?![\d:：])/u

/** A line that opens with a time whose seconds exceed 59: no chapter was made of it. */
export const clockRange: Rule = {
  id: 'clock-range',
  description: 'a line that opens with a time whose seconds exceed 59',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    visit(tree, (node) => {
      const value = 'value' in node && typeof node.value === 'string' ? node.value : null
      const clock = value === null ? null : outOfRange.exec(value)?.[1]
      if (clock)
        report(`Unexpected time \`${clock}\`, expected seconds from 00 to 59; the line is not read as a chapter`, node)
    })
  },
}
