import type { DocumentMessage } from '../../index.js'
import { countThings } from '../countThings.js'
import { exitCode } from '../exitCode.js'
import { translate } from '../language/translate.js'
import type { Problem } from '../problem.js'
import type { Settings } from '../settings.js'
import { describeBug } from './describeBug.js'
import { formatMessage } from './formatMessage.js'
import { printLine } from './printLine.js'

/** What is told on stderr while the inputs are done, and the exit code that follows from it. */
export interface Report {
  addProblem(problem: Problem): void
  addBug(label: string, error: unknown): void
  /** At most ten lines for one input: a report is to be read. */
  addMessages(label: string, messages: readonly DocumentMessage[]): void
  summarize(written: readonly string[]): void
  code(): number
}

const mostLines = 10

export function createReport({ quiet, debug, output }: Settings): Report {
  const counts = { problems: 0, bugs: 0, errors: 0, warnings: 0 }

  function addMessages(label: string, messages: readonly DocumentMessage[]): void {
    counts.errors += messages.filter((message) => message.severity === 'error').length
    counts.warnings += messages.filter((message) => message.severity === 'warning').length
    if (quiet) return
    for (const message of messages.slice(0, mostLines)) printLine(formatMessage(label, message))
    if (messages.length > mostLines)
      printLine(`${label}: … and ${messages.length - mostLines} more (--format json lists all)`)
  }

  return {
    addMessages,
    addProblem(problem) {
      counts.problems++
      printLine(`${problem.subject}: error: ${problem.message}`)
    },
    addBug(label, error) {
      counts.bugs++
      for (const line of describeBug(error, debug, label)) printLine(line)
    },
    summarize(written) {
      if (quiet) return
      if (written.length === 1) printLine(`wrote ${written[0]}`)
      if (written.length > 1) printLine(`wrote ${written.length} files into ${output}`)
      const summary = describeCounts(counts)
      if (summary) printLine(summary)
    },
    code: () => (counts.bugs > 0 ? exitCode.bug : counts.problems > 0 ? exitCode.failed : exitCode.done),
  }
}

interface Counts {
  problems: number
  errors: number
  warnings: number
}

/** Null where there is nothing that the lines above do not say at a glance. */
function describeCounts({ problems, errors, warnings }: Counts): string | null {
  const parts = [
    problems > 1 ? translate(`${problems} failed`) : null,
    errors > 0 ? countThings(errors, 'error') : null,
    warnings > 0 ? countThings(warnings, 'warning') : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(translate(', ')) : null
}
