import { convertInputs } from '../convertInputs.js'
import { type ParseFlags, readSettings } from '../readSettings.js'
import { createReport } from '../report/createReport.js'

/** `notes parse`: once, or, with `--watch`, until it is interrupted. */
export async function runParse(operands: readonly string[], flags: ParseFlags): Promise<number> {
  // Without an operand something is piped in: a terminal has been answered with the help.
  const settings = readSettings(operands.length === 0 ? ['-'] : operands, flags)
  if (settings.folder.watch) {
    const { watchInputs } = await import('../watch/watchInputs.js')
    return watchInputs(settings)
  }
  const report = createReport(settings)
  report.summarize(await convertInputs(settings, report))
  return report.code()
}
