import { writeStdout } from '../outputs/writeStdout.js'
import { countMessages } from './countMessages.js'
import type { Reporter } from './reporter.js'

/** One object for programs, in English whatever the language is. */
export function createJsonReporter(): Reporter {
  return {
    async add() {},
    async end(inputs, problems) {
      const report = {
        version: 1,
        files: inputs.map(({ label, messages }) => ({ path: label, messages })),
        problems: problems.map(({ subject, message }) => ({ path: subject, reason: message })),
        summary: { files: inputs.length, ...countMessages(inputs.flatMap((input) => input.messages)) },
      }
      await writeStdout(`${JSON.stringify(report, null, 2)}\n`)
    },
  }
}
