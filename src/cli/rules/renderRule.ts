import { loadRuleExamples, type Rule, type RuleExample, read } from '../../index.js'
import { chooseSeverity } from '../check/chooseSeverity.js'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { formatMessage } from '../report/formatMessage.js'

/** What a rule reports, its levels, and an input in which it finds something, with what it says, beside one in which it does not. */
export async function renderRule(rule: Rule): Promise<string> {
  const { wrong, right } = await loadRuleExamples(rule.id)
  const lines = [
    `${rule.id}: ${translate(rule.description)}`,
    '',
    translate(`In notes parse: ${rule.isOnDemand ? 'off' : rule.severity}; in notes check: ${chooseSeverity(rule)}.`),
    translate(`To leave it out: notes check --rule ${rule.id}=off`),
    ...(await renderExample(translate('Wrong'), wrong, rule)),
    ...(await renderExample(translate('Right'), right, rule)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

async function renderExample(title: string, { path, bytes }: RuleExample, rule: Rule): Promise<string[]> {
  const text = new TextDecoder((await read(bytes, { path })).source.encoding).decode(bytes)
  const { messages } = await read(bytes, { path, rules: { [rule.id]: chooseSeverity(rule) } })
  const said = messages.filter((message) => message.rule === rule.id)
  return [
    '',
    `${title}: ${path}`,
    '',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${escapeControls(line)}`.trimEnd()),
    ...(said.length > 0 ? [''] : []),
    ...said.map((message) => `  ${escapeControls(translate(formatMessage(path, message)))}`),
  ]
}
