import type { ChalkInstance } from 'chalk'
import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { formatMessage } from '../report/formatMessage.js'
import { countMessages } from './countMessages.js'
import { describeCounts } from './describeCounts.js'
import type { Reporter } from './reporter.js'

/** A line for each message, as editors read it (`path:line:col: level: message [rule]`), and how many there are. */
export function createTextReporter(chalk: ChalkInstance): Reporter {
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.dim }
  return {
    async add({ label, messages }) {
      const lines = messages.map((message) =>
        paint[message.severity](escapeControls(translate(formatMessage(label, message)))),
      )
      await writeStdout(lines.map((line) => `${line}\n`).join(''))
    },
    async end(inputs) {
      const messages = inputs.flatMap((input) => input.messages)
      const summary = chalk.bold(describeCounts(inputs.length, countMessages(messages)))
      await writeStdout(`${messages.length > 0 ? '\n' : ''}${summary}\n`)
    },
  }
}
