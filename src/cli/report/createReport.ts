import type { DocumentMessage } from '../../index.js'
import { countThings } from '../countThings.js'
import { exitCode } from '../exitCode.js'
import type { Counts } from '../folder/unit.js'
import { translate } from '../language/translate.js'
import type { Sink } from '../outputs/sink.js'
import type { Problem } from '../problem.js'
import { createProgress } from '../progress/createProgress.js'
import type { Settings } from '../settings.js'
import { describeBug } from './describeBug.js'
import { describeFolder, type Outcome, type Tally } from './describeFolder.js'
import { formatMessage } from './formatMessage.js'
import { printLine } from './printLine.js'

/** What is told on stderr while the inputs are done, and the exit code that follows from it. */
export interface Report {
  /** Say which input is next, of how many. */
  begin(label: string, index: number, total: number): Promise<void>
  addProblem(problem: Problem): void
  addBug(label: string, error: unknown): void
  /** At most ten lines for one input: a report is to be read. */
  addMessages(label: string, messages: readonly DocumentMessage[]): void
  /** A line that is neither about an input nor an error. */
  addNote(line: string): void
  /** What became of an input that was read; what it holds, where that is known. */
  addInput(outcome: Outcome, label: string, counts?: Counts): void
  /** An input need not be read: what it held when it was. */
  addSkipped(counts: Counts): void
  summarize(sink: Sink): void
  /** Nothing more comes: the line of the progress goes. */
  close(): void
  code(): number
}

const mostLines = 10

export function createReport(settings: Settings): Report {
  const { quiet, debug, output } = settings
  const counts = { problems: 0, bugs: 0, errors: 0, warnings: 0, differing: 0 }
  const tally: Tally = { converted: 0, kept: 0, failed: 0, episodes: 0, chapters: 0, errors: 0, warnings: 0, hidden: 0 }
  const began = performance.now()
  const progress = createProgress({
    isTTY: process.stderr.isTTY,
    env: process.env,
    quiet,
    isShared: output === null && process.stdout.isTTY,
  })

  function tell(line: string): void {
    progress.clear()
    printLine(line)
  }

  function addMessages(label: string, messages: readonly DocumentMessage[]): void {
    counts.errors += messages.filter((message) => message.severity === 'error').length
    counts.warnings += messages.filter((message) => message.severity === 'warning').length
    if (quiet) return
    for (const message of messages.slice(0, mostLines)) tell(formatMessage(label, message))
    if (messages.length > mostLines)
      tell(`${label}: … and ${messages.length - mostLines} more (--format json lists all)`)
  }

  return {
    begin: (label, index, total) => progress.update(label, index, total),
    addMessages,
    addProblem(problem) {
      counts.problems++
      tell(`${problem.subject}: error: ${problem.message}`)
    },
    addBug(label, error) {
      counts.bugs++
      for (const line of describeBug(error, debug, label)) tell(line)
    },
    addNote(line) {
      if (!quiet) tell(line)
    },
    addInput(outcome, _label, held) {
      tally[outcome]++
      if (held) addCounts(tally, held)
    },
    addSkipped(held) {
      tally.kept++
      addCounts(tally, held)
      tally.hidden += held.errors + held.warnings
    },
    summarize({ written, folder }) {
      counts.differing += folder?.differing ?? 0
      if (quiet) return
      if (written.length === 1) tell(`wrote ${written[0]}`)
      if (written.length > 1) tell(`wrote ${written.length} files into ${output}`)
      const lines = folder
        ? describeFolder(tally, folder, settings.folder, (performance.now() - began) / 1000)
        : describeCounts(counts)
      for (const line of lines) tell(line)
    },
    close: () => progress.clear(),
    code() {
      if (counts.bugs > 0) return exitCode.bug
      return counts.problems > 0 || counts.differing > 0 ? exitCode.failed : exitCode.done
    },
  }
}

function addCounts(tally: Tally, { episodes, chapters, errors, warnings }: Counts): void {
  tally.episodes += episodes
  tally.chapters += chapters
  tally.errors += errors
  tally.warnings += warnings
}

interface MessageCounts {
  problems: number
  errors: number
  warnings: number
}

/** Nothing where there is nothing that the lines above do not say at a glance. */
function describeCounts({ problems, errors, warnings }: MessageCounts): string[] {
  const parts = [
    problems > 1 ? translate(`${problems} failed`) : null,
    errors > 0 ? countThings(errors, 'error') : null,
    warnings > 0 ? countThings(warnings, 'warning') : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? [parts.join(translate(', '))] : []
}
