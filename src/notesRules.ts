import type { Plugin } from 'unified'
import { type Rule, type Severity, toTransformer } from './check/rule.js'
import { rules } from './check/rules.js'
import { createChoiceError } from './text/createChoiceError.js'
import type { Root } from './tree/nodes.js'

/** Whether a rule runs: `on` with its own severity. */
export type RuleSetting = 'off' | 'on' | Severity

export interface NotesRulesOptions {
  /** Rules by id that shall run, or not, or with another severity. The others run as they are made. */
  rules?: Readonly<Record<string, RuleSetting>>
}

/**
 * The rules as transformers: each reports on the file and changes nothing.
 *
 * @throws {Error} where there is no rule of a name
 * @example
 * unified().use(notesParse).use(notesRules, { rules: { 'chapter-start': 'on', 'page-furniture': 'off' } })
 */
export const notesRules: Plugin<[NotesRulesOptions?], Root> = function ({ rules: settings = {} } = {}) {
  const ids = rules.map(({ id }) => id)
  const unknown = Object.keys(settings).find((id) => !ids.includes(id))
  if (unknown !== undefined) throw createChoiceError('rule', unknown, ids)
  for (const rule of rules) {
    const severity = chooseSeverity(rule, settings[rule.id])
    if (severity !== null) this.use(() => toTransformer(rule, severity))
  }
}

function chooseSeverity({ severity, isOnDemand }: Rule, setting: RuleSetting | undefined): Severity | null {
  if (setting === undefined) return isOnDemand ? null : severity
  if (setting === 'off') return null
  return setting === 'on' ? severity : setting
}
