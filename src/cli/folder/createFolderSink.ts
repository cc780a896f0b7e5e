import { dirname, join } from 'node:path'
import { escapeControls } from '../escapeControls.js'
import type { Input } from '../inputs/input.js'
import { describeWriteError } from '../outputs/describeWriteError.js'
import { emitFiles } from '../outputs/emitFiles.js'
import type { Format } from '../outputs/format.js'
import { mergeReads, type Read } from '../outputs/mergeReads.js'
import type { Sink } from '../outputs/sink.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { Problem } from '../problem.js'
import type { Report } from '../report/createReport.js'
import { countItems } from './countItems.js'
import { type FolderRun, identify, nameOutput } from './folderRun.js'
import { hashBytes } from './hashBytes.js'
import { isUpToDate } from './isUpToDate.js'
import { listStale } from './listStale.js'
import type { Manifest } from './openManifest.js'
import { putUnit } from './putUnit.js'
import { removeStale } from './removeStale.js'
import { sweepTemporaries } from './sweepTemporaries.js'
import { type Counts, keyOf } from './unit.js'

/** What became of one format. */
interface Delivered {
  readonly problems: readonly Problem[]
  readonly isNew: boolean
}

/** What a folder of outputs is made from. */
export interface FolderSources {
  readonly formats: readonly Format[]
  readonly inputs: readonly Input[]
  /** Whether every operand was found: what is not found may be gone, or on a disk that is not there today. */
  readonly isComplete: boolean
}

/** Keep a folder of outputs: write what is not up to date, and overwrite nothing that is not ours. */
export function createFolderSink(run: FolderRun, sources: FolderSources, report: Report): Sink {
  const { manifest, settings, lines, claimed } = run
  const { formats, inputs } = sources
  /** Of inputs that are to be read: the hash of their bytes, and the formats that are not up to date. */
  const waiting = new Map<Input, { read: string; formats: readonly Format[] }>()
  const result = { removed: [] as string[], stale: 0, merged: [] as string[], differing: 0 }
  /** Kept only for formats that make one output of all inputs. */
  const reads: Read[] = []
  if (settings.mode === 'write') sweepTemporaries(listUnfinished(manifest))

  function keep(input: Input, format: Format): void {
    const unit = manifest.find(identify(run, input, format))
    for (const path of unit?.outputs.keys() ?? []) {
      if (unit) claimed.set(path, { key: keyOf(unit), label: `${input.label} as ${format.name}` })
      if (settings.mode === 'dry-run') lines.push(`skip ${nameOutput(run, path)}`)
    }
  }

  function deliver(format: Format, { input, document }: Read, read: string): Delivered {
    try {
      const files = emitFiles(format, document, run.findPlace(input, format))
      return putUnit(run, { input, format, read, counts: countItems(document), files })
    } catch (error) {
      if (error instanceof Problem) return { problems: [error], isNew: false }
      throw error
    }
  }

  function deliverMerged(): void {
    const [first] = reads
    if (!first) return
    const document = mergeReads(reads)
    for (const format of formats.filter(({ merges }) => merges)) {
      const { problems, isNew } = deliver(format, { input: first.input, document }, '')
      for (const problem of problems) report.addProblem(problem)
      if (isNew) result.merged.push(format.name)
    }
  }

  function finish(): void {
    deliverMerged()
    const isComplete = sources.isComplete && (reads.length === 0 || reads.length === inputs.length)
    const bases = [...new Set(inputs.flatMap(({ base }) => (base === null ? [] : [base])))]
    const stale = listStale(run, bases)
    const paths = stale.flatMap((one) => one.paths)
    if (settings.mode === 'check') lines.push(...paths.map((path) => `stale ${nameOutput(run, path)}`))
    else if (!settings.clean) result.stale = paths.length
    else if (paths.length > 0 && !isComplete)
      report.addNote(`${run.output}: warning: nothing is removed, as not every input could be read`)
    else if (settings.mode === 'dry-run') lines.push(...paths.map((path) => `remove ${nameOutput(run, path)}`))
    else {
      const { removed, problems } = removeStale(run, stale)
      result.removed.push(...removed)
      for (const problem of problems) report.addProblem(problem)
    }
    if (settings.mode === 'write') manifest.fold()
    if (settings.mode === 'check') result.differing += lines.length
  }

  async function flush(): Promise<void> {
    // File names come from anywhere; each must stay a line.
    const text = lines.splice(0).map((line) => `${escapeControls(line)}\n`)
    await writeStdout(text.join(''))
  }

  return {
    skip(input, bytes) {
      const read = hashBytes(bytes)
      const stale = formats.filter((format) => !isUpToDate(run, input, format, read))
      for (const format of formats) if (!stale.includes(format)) keep(input, format)
      if (stale.length > 0) waiting.set(input, { read, formats: stale })
      else report.addSkipped(findCounts(run, input, formats))
      return stale.length === 0
    },
    async write(input, document) {
      const job = waiting.get(input) ?? { read: '', formats }
      waiting.delete(input)
      if (formats.some(({ merges }) => merges)) reads.push({ input, document })
      const delivered = job.formats
        .filter(({ merges }) => !merges)
        .map((format) => deliver(format, { input, document }, job.read))
      const problems = delivered.flatMap((one) => one.problems)
      for (const problem of problems) report.addProblem(problem)
      const isNew = delivered.some((one) => one.isNew)
      report.addInput(problems.length > 0 ? 'failed' : isNew ? 'converted' : 'kept', input.label, countItems(document))
      if (settings.mode === 'check') result.differing += lines.length
      await flush()
    },
    async end() {
      try {
        finish()
      } catch (error) {
        throw describeWriteError(run.output, error)
      }
      await flush()
    },
    showsMessages: false,
    rules: formats.flatMap((format) => format.rules),
    written: run.written,
    folder: result,
  }
}

function findCounts(run: FolderRun, input: Input, [format]: readonly Format[]): Counts {
  const unit = format && run.manifest.find(identify(run, input, format))
  return unit?.made?.counts ?? { episodes: 0, chapters: 0, errors: 0, warnings: 0 }
}

/** Where a run that was killed may have left a file behind. */
function listUnfinished({ folder, units }: Manifest): Set<string> {
  const found = new Set([folder])
  for (const { made, outputs } of units.values())
    if (made === null) for (const path of outputs.keys()) found.add(dirname(join(folder, path)))
  return found
}
