import { loadExamples, type RuleExamples } from './check/loadExamples.js'
import { rules } from './check/rules.js'
import { createChoiceError } from './text/createChoiceError.js'

/**
 * An input in which a rule finds something, and nearly the same in which it finds nothing.
 *
 * @throws {Error} where there is no rule of that name
 * @example
 * (await loadRuleExamples('chapter-order')).wrong.path // => 'wrong.txt'
 */
export async function loadRuleExamples(id: string): Promise<RuleExamples> {
  const ids = rules.map((rule) => rule.id)
  if (!ids.includes(id)) throw createChoiceError('rule', id, ids)
  return loadExamples(id)
}
