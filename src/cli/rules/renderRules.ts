import { rules } from '../../index.js'
import { chooseSeverity } from '../check/chooseSeverity.js'
import { translate } from '../language/translate.js'

/** A line for each rule: its name, its level in `notes parse` and in `notes check`, what it reports. */
export function renderRules(): string {
  const rows = [
    ['RULE', 'PARSE', 'CHECK', ''],
    ...rules.map((rule) => [
      rule.id,
      rule.isOnDemand ? 'off' : rule.severity,
      chooseSeverity(rule),
      translate(rule.description),
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
