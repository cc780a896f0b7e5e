import type { DocumentMessage, RuleSetting } from '../../index.js'
import type { Sink } from '../outputs/sink.js'
import type { Problem } from '../problem.js'
import type { CheckedInput } from './checkedInput.js'
import type { Reporter } from './reporter.js'

/** What a check found, whatever of it is shown. */
export interface CheckSink extends Sink {
  readonly found: readonly DocumentMessage[]
}

export interface CheckSinkOptions {
  readonly reporter: Reporter
  readonly ruleSettings: Readonly<Record<string, RuleSetting>>
  /** Whether only errors are shown. */
  readonly quiet: boolean
  /** Inputs that could not be read so far. */
  readonly problems: readonly Problem[]
}

/** Keep the messages of each document and hand them to a reporter; the documents themselves are not written. */
export function createCheckSink({ reporter, ruleSettings, quiet, problems }: CheckSinkOptions): CheckSink {
  const found: DocumentMessage[] = []
  const inputs: CheckedInput[] = []
  return {
    async write({ label, file }, { messages }) {
      found.push(...messages)
      const shown = messages.filter(({ severity }) => !quiet || severity === 'error').sort(compare)
      const input: CheckedInput = { label, isFile: file !== null, messages: shown }
      inputs.push(input)
      await reporter.add(input)
    },
    end: () => reporter.end(inputs, problems),
    showsMessages: true,
    rules: [],
    ruleSettings,
    written: [],
    found,
  }
}

/** By place; what has none comes first. */
function compare(a: DocumentMessage, b: DocumentMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
