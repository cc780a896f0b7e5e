import { findInputs } from '../inputs/findInputs.js'
import { loadVocabulary } from '../inputs/loadVocabulary.js'
import { chooseSink } from '../outputs/chooseSink.js'
import { parseInputs } from '../parseInputs.js'
import { type ParseFlags, readSettings } from '../readSettings.js'
import { createReport } from '../report/createReport.js'
import { UsageError } from '../usageError.js'

/** `notes parse`: settings, inputs, output, then one input after the other. */
export async function runParse(operands: readonly string[], flags: ParseFlags): Promise<number> {
  // Without an operand something is piped in: a terminal has been answered with the help.
  const settings = readSettings(operands.length === 0 ? ['-'] : operands, flags)
  const vocabulary = settings.vocabulary === null ? undefined : await loadVocabulary(settings.vocabulary)
  const found = await findInputs(settings.operands, settings.stdinName)
  if (settings.duration !== null && found.several)
    throw new UsageError('--duration is of one episode, and there are several inputs', 'Parse them one by one.')
  if (settings.formatOptions.media !== undefined && found.several)
    throw new UsageError('--media plays one episode, and there are several inputs', 'Parse them one by one.')
  const sink = await chooseSink(settings, found)
  const report = createReport(settings)
  for (const problem of found.problems) report.addProblem(problem)
  await parseInputs(found.inputs, sink, report, settings, vocabulary)
  report.summarize(sink.written)
  return report.code()
}
