import { resolve } from 'node:path'
import { convertInputs } from '../convertInputs.js'
import { Problem } from '../problem.js'
import { createReport, type Report } from '../report/createReport.js'
import { describeBug } from '../report/describeBug.js'
import type { Settings } from '../settings.js'
import { UsageError } from '../usageError.js'
import { createWatcher } from './createWatcher.js'
import { createWatchReport, type Told } from './createWatchReport.js'
import { listRoots } from './listRoots.js'
import { listWatches } from './listWatches.js'

/**
 * Convert the inputs, and again whenever they change; ends only by Ctrl-C.
 *
 * Each time all is looked at, and what is up to date skipped: so a flood of changes is one run, and none is missed.
 *
 * @throws {UsageError} where the command makes no sense in the first place
 */
export async function watchInputs(settings: Settings): Promise<never> {
  const watcher = createWatcher()
  let told = await runFirst(settings, () => follow())
  for (;;) {
    await watcher.next()
    // Before the run: what changes during it is told afterwards.
    follow()
    told = await runAgain(settings, told)
  }

  function follow(): void {
    watcher.follow(listWatches(listRoots(settings), resolve(settings.output ?? '.')))
  }
}

async function runFirst(settings: Settings, follow: () => void): Promise<Told> {
  follow()
  const own = createReport(settings)
  const { report, now } = createWatchReport(own, new Set())
  // The whole summary, and no line for each of many files.
  own.summarize(await convertInputs(settings, { ...report, addInput: own.addInput, addMessages: own.addMessages }))
  own.addNote(`watching ${settings.operands.join(', ')}; Ctrl-C ends`)
  return now
}

async function runAgain(settings: Settings, told: Told): Promise<Told> {
  const { report, now } = createWatchReport(createReport(settings), told)
  try {
    report.summarize(await convertInputs(settings, report))
  } catch (error) {
    tellFailure(error, report, settings)
  }
  return now
}

/** What would end a single run: the next change may mend it. */
function tellFailure(error: unknown, report: Report, { debug }: Settings): void {
  if (error instanceof Problem) report.addProblem(error)
  else if (error instanceof UsageError) report.addProblem(new Problem('notes', [error.message, error.hint].join('. ')))
  else for (const line of describeBug(error, debug)) report.addNote(line)
}
