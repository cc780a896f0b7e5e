import { Chalk } from 'chalk'
import { countMessages } from '../check/countMessages.js'
import { createCheckSink } from '../check/createCheckSink.js'
import { createGithubReporter } from '../check/createGithubReporter.js'
import { createJsonReporter } from '../check/createJsonReporter.js'
import { createTextReporter } from '../check/createTextReporter.js'
import { readRules } from '../check/readRules.js'
import type { Reporter } from '../check/reporter.js'
import { chooseColor } from '../chooseColor.js'
import { exitCode } from '../exitCode.js'
import { findInputs } from '../inputs/findInputs.js'
import { loadVocabulary } from '../inputs/loadVocabulary.js'
import { parseInputs } from '../parseInputs.js'
import type { Problem } from '../problem.js'
import { readSettings } from '../readSettings.js'
import { createReport, type Report } from '../report/createReport.js'
import { printLine } from '../report/printLine.js'
import type { Settings } from '../settings.js'
import { UsageError } from '../usageError.js'
import type { CheckFlags } from './addCheck.js'

/** `notes check`: read the inputs one after the other, report their messages, and fail where that was asked for. */
export async function runCheck(operands: readonly string[], flags: CheckFlags): Promise<number> {
  const { rule, report: reportName, failOn = 'error', maxWarnings, ...others } = flags
  // Without an operand something is piped in: a terminal has been answered with the help.
  const settings = readSettings(operands.length === 0 ? ['-'] : operands, others)
  const ruleSettings = readRules(rule ?? [])
  const limit = maxWarnings === undefined ? Number.POSITIVE_INFINITY : readLimit(maxWarnings)
  const vocabulary = settings.vocabulary === null ? undefined : await loadVocabulary(settings.vocabulary)
  const found = await findInputs(settings.operands, settings.stdinName)
  if (settings.duration !== null && found.several)
    throw new UsageError('--duration is of one episode, and there are several inputs', 'Check them one by one.')
  const problems: Problem[] = []
  const report = rememberProblems(createReport(settings), problems)
  for (const problem of found.problems) report.addProblem(problem)
  const reporter = createReporter(reportName, settings)
  const sink = createCheckSink({ reporter, ruleSettings, quiet: settings.quiet, problems })
  await parseInputs(found.inputs, sink, report, settings, vocabulary)
  const { errors, warnings, infos } = countMessages(sink.found)
  if (warnings > limit) printLine(`error: too many warnings: ${warnings}, and --max-warnings allows ${limit}`)
  if (report.code() !== exitCode.done) return report.code()
  const failing = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }[failOn]
  return failing > 0 || warnings > limit ? exitCode.failed : exitCode.done
}

/** By what was asked for, else by where it runs. */
function createReporter(name: CheckFlags['report'], { color }: Settings): Reporter {
  const { env } = process
  if (name === 'json') return createJsonReporter()
  if (name === 'github' || (name === undefined && env.GITHUB_ACTIONS === 'true'))
    return createGithubReporter(env.GITHUB_STEP_SUMMARY)
  return createTextReporter(new Chalk({ level: chooseColor({ flag: color, env, isTTY: process.stdout.isTTY }) }))
}

function rememberProblems(report: Report, problems: Problem[]): Report {
  return {
    ...report,
    addProblem(problem) {
      problems.push(problem)
      report.addProblem(problem)
    },
  }
}

function readLimit(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(`--max-warnings is '${value}'`, 'Say how many warnings may be, as 0.')
}
