import type { DocumentMessage } from '../../index.js'
import { countThings } from '../countThings.js'
import { translate } from '../language/translate.js'
import { indentText } from './indentText.js'
import type { TextPage } from './page.js'

const most = 10

/** What is doubtful, with its place, under a line that says how much there is. */
export function renderMessages(messages: readonly DocumentMessage[], { width, chalk }: TextPage): string[] {
  if (messages.length === 0) return []
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.dim }
  const rest = messages.length - most
  return [
    chalk.bold(countThings(messages.length, 'message')),
    ...messages.slice(0, most).flatMap(({ line, column, severity, reason, rule }) => {
      const place = line === null ? '' : `${[line, column].filter((part) => part !== null).join(':')} `
      return indentText(`${place}${translate(`${severity}: ${reason} [${rule}]`)}`, {
        width,
        indent: 4,
        head: '  ',
        paint: paint[severity],
      })
    }),
    ...(rest > 0 ? [chalk.dim(`  ${translate(`… and ${rest} more (--format json lists all)`)}`)] : []),
  ]
}
