import { type RuleSetting, rules } from '../../index.js'
import { suggestName } from '../suggestName.js'
import { UsageError } from '../usageError.js'
import { chooseSeverity } from './chooseSeverity.js'

const levels = ['off', 'on', 'info', 'warning', 'error'] as const

/**
 * How each rule runs: all of them, changed by `--rule NAME`, `NAME=LEVEL` and `NAME=off` in their order; `all` stands for every rule.
 *
 * @throws {UsageError} where there is no such rule or level
 * @example
 * readRules(['all=off', 'chapter-start']) // => {'chapter-order': 'off', …, 'chapter-start': 'warning', …}
 */
export function readRules(values: readonly string[]): Record<string, RuleSetting> {
  const settings = Object.fromEntries(rules.map((rule): [string, RuleSetting] => [rule.id, chooseSeverity(rule)]))
  for (const value of values) {
    const [, name = '', level = 'on'] = /^(.*?)(?:=(.*))?$/s.exec(value) ?? []
    const named = rules.filter(({ id }) => name === 'all' || id === name)
    if (named.length === 0) throw refuseRule(name)
    for (const rule of named) settings[rule.id] = level === 'on' ? chooseSeverity(rule) : readLevel(level, value)
  }
  return settings
}

/** That there is no rule of a name, and which was meant. */
export function refuseRule(name: string): UsageError {
  const meant = suggestName(
    name,
    rules.map(({ id }) => id),
  )
  return new UsageError(
    `unknown rule '${name}'`,
    meant === null ? 'notes rules lists them.' : `(Did you mean ${meant}?)`,
  )
}

function readLevel(level: string, value: string): RuleSetting {
  const known = levels.find((name) => name === level)
  if (known) return known
  const meant = suggestName(level, levels)
  throw new UsageError(
    `--rule ${value}: unknown level '${level}'`,
    meant === null ? `It is one of ${levels.join(', ')}.` : `(Did you mean ${meant}?)`,
  )
}
