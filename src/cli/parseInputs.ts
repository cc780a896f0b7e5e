import { DecodeError, type Document, type ReadOptions, read, type UserVocabulary } from '../index.js'
import type { Input } from './inputs/input.js'
import { readInput } from './inputs/readInput.js'
import { leaveInterrupt } from './interrupt/leaveInterrupt.js'
import { ClosedOutput } from './outputs/closedOutput.js'
import type { Sink } from './outputs/sink.js'
import { Problem } from './problem.js'
import type { Report } from './report/createReport.js'
import type { Settings } from './settings.js'
import { UsageError } from './usageError.js'

/** Bytes that take so long to read that who presses Ctrl-C would have to wait. */
const longInput = 200_000

/** Parse and write one input after the other: what fails is reported, and the others are still done. */
export async function parseInputs(
  inputs: readonly Input[],
  sink: Sink,
  report: Report,
  settings: Settings,
  vocabulary?: UserVocabulary,
): Promise<void> {
  const options: ReadOptions = {
    positions: settings.positions,
    ...(settings.from === null ? {} : { from: settings.from }),
    ...(vocabulary ? { vocabulary } : {}),
    rules: sink.ruleSettings ?? Object.fromEntries(sink.rules.map((id) => [id, 'on'])),
    ...(settings.duration === null ? {} : { duration: settings.duration }),
    ...(settings.addStart === null ? {} : { addStart: settings.addStart }),
  }
  try {
    for (const [index, input] of inputs.entries()) {
      await report.begin(input.label, index, inputs.length)
      await tryInput(input, sink, report, options)
    }
    await tryEnd(sink, report)
  } catch (error) {
    // Nobody reads any more; what failed before still counts.
    if (!(error instanceof ClosedOutput)) throw error
  } finally {
    report.close()
  }
}

/** What is written only now, of all inputs, may fail as well. */
async function tryEnd(sink: Sink, report: Report): Promise<void> {
  try {
    await sink.end()
  } catch (error) {
    if (!(error instanceof Problem) || error.isFinal) throw error
    report.addProblem(error)
  }
}

async function tryInput(input: Input, sink: Sink, report: Report, options: ReadOptions): Promise<void> {
  try {
    const bytes = await readInput(input)
    if (sink.skip?.(input, bytes)) return
    const path = input.path === null ? {} : { path: input.path }
    const readIt = () => read(bytes, { ...options, ...path })
    const document = await (bytes.length < longInput ? readIt() : leaveInterrupt(readIt))
    if (options.duration !== undefined) refuseSeveralEpisodes(input.label, document)
    await sink.write(input, document)
    if (!sink.showsMessages) report.addMessages(input.label, document.messages)
  } catch (error) {
    if (error instanceof ClosedOutput || error instanceof UsageError) throw error
    report.addInput('failed', input.label)
    if (error instanceof DecodeError) report.addProblem(new Problem(input.label, error.message))
    else if (!(error instanceof Problem)) report.addBug(input.label, error)
    else if (error.isFinal) throw error
    else report.addProblem(error)
  }
}

function refuseSeveralEpisodes(label: string, { episodes }: Document): void {
  if (episodes.length > 1)
    throw new Problem(label, `holds ${episodes.length} episodes, and --duration is of one; leave it out`)
}
