import type { IndexName } from '../../formats.js'
import { findInputs } from '../inputs/findInputs.js'
import { loadVocabulary } from '../inputs/loadVocabulary.js'
import { chooseIndexFormat } from '../outputs/chooseIndexFormat.js'
import { createIndexSink } from '../outputs/createIndexSink.js'
import { refuseOverwriting } from '../outputs/refuseOverwriting.js'
import { parseInputs } from '../parseInputs.js'
import { readSettings } from '../readSettings.js'
import { createReport } from '../report/createReport.js'
import type { IndexFlags } from './addIndex.js'

/** `notes index`: all inputs are read, then one table is written. */
export async function runIndex(operands: readonly string[], flags: IndexFlags & { table: IndexName }): Promise<number> {
  const { table, format, csvDialect, ...others } = flags
  // Without an operand something is piped in: a terminal has been answered with the help.
  const settings = readSettings(operands.length === 0 ? ['-'] : operands, { ...others, positions: true })
  const { output } = settings
  // A dialect that is configured for CSV is no mistake where something else is written.
  const said = flags.configured?.includes('csvDialect') ? undefined : csvDialect
  const options = { table, dialect: csvDialect, format: chooseIndexFormat(format, said, output) }
  const vocabulary = settings.vocabulary === null ? undefined : await loadVocabulary(settings.vocabulary)
  const found = await findInputs(settings.operands, settings.stdinName)
  if (output !== null) refuseOverwriting(output, found.inputs)
  const report = createReport(settings)
  for (const problem of found.problems) report.addProblem(problem)
  const sink = createIndexSink(options, output)
  await parseInputs(found.inputs, sink, report, settings, vocabulary)
  report.summarize(sink)
  return report.code()
}
