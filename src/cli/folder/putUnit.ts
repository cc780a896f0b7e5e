import { accessSync, constants } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Input } from '../inputs/input.js'
import { describeWriteError } from '../outputs/describeWriteError.js'
import type { Format } from '../outputs/format.js'
import { locate } from '../outputs/locate.js'
import { Problem } from '../problem.js'
import { type FolderRun, identify, nameOutput, relate } from './folderRun.js'
import { hashBytes } from './hashBytes.js'
import { type Found, inspectFile, isOurs } from './inspectFile.js'
import { isGone } from './isGone.js'
import { type Circumstances, judgeOutput, type Verdict } from './judgeOutput.js'
import { makeFolders } from './makeFolders.js'
import { replaceFile } from './replaceFile.js'
import { type Counts, keyOf, type Unit, type UnitId } from './unit.js'
import { isInside, writeUnit } from './unitLine.js'

/** A document of an input in one format, ready to be written. */
export interface Delivery {
  readonly input: Input
  readonly format: Format
  /** The hash of the input's bytes. */
  readonly read: string
  readonly counts: Counts
  readonly files: readonly (readonly [path: string, text: string])[]
}

/** A file that should stand in the folder, and what to do about it. */
interface Output {
  readonly path: string
  readonly bytes: Uint8Array
  readonly hash: string
  readonly found: Found
  readonly ours: readonly string[]
  readonly verdict: Verdict
}

/**
 * Write the files of one input in one format, those that differ and may be written.
 *
 * The manifest learns of a file before it is written: however the run ends, the next one knows the file for ours.
 *
 * @returns what may not be written, and whether anything is, or would be, new
 */
export function putUnit(run: FolderRun, delivery: Delivery): { problems: Problem[]; isNew: boolean } {
  const id = identify(run, delivery.input, delivery.format)
  const outputs = delivery.files.map(([path, text]) => prepareOutput(run, id, path, text))
  const problems = outputs.flatMap(({ path, verdict }) =>
    typeof verdict === 'object' ? [new Problem(nameOutput(run, path), verdict.refusal)] : [],
  )
  for (const { path, verdict } of outputs)
    if (typeof verdict === 'string') run.claimed.set(path, { key: keyOf(id), label: nameClaim(delivery) })
  const news = outputs.filter(({ verdict }) => verdict === 'write')
  if (run.settings.mode !== 'write') listOutputs(run, outputs)
  else {
    const failure = writeUnitFiles(run, delivery, id, outputs, news)
    if (failure) problems.push(failure)
  }
  return { problems, isNew: news.length > 0 }
}

function nameClaim({ input, format }: Delivery): string {
  return `${input.label} as ${format.name}`
}

function prepareOutput(run: FolderRun, id: UnitId, file: string, text: string): Output {
  const path = relate(run, file)
  const bytes = Buffer.from(text)
  const hash = hashBytes(bytes)
  if (!isInside(path)) throw new Problem(file, 'would leave the folder of the outputs')
  const full = join(run.manifest.folder, path)
  try {
    const found = inspectFile(full)
    const owner = run.manifest.findOwner(path)
    const ours = owner?.outputs.get(path) ?? owner?.leftovers.get(path) ?? []
    const other = findOther(run, id, path)
    const guard = run.guarded.get(locate(full))
    const force = run.settings.force || run.settings.mode === 'check'
    const verdict = guard
      ? { refusal: `is ${guard}, which is not overwritten; choose another --output` }
      : judgeOutput({ found, hash, ours, other, force })
    return { path, bytes, hash, found, ours, verdict }
  } catch (error) {
    throw describeWriteError(nameOutput(run, path), error)
  }
}

function findOther(run: FolderRun, id: UnitId, path: string): Circumstances['other'] {
  const claim = run.claimed.get(path)
  if (claim && claim.key !== keyOf(id)) return { name: claim.label, isOfThisRun: true }
  const owner = run.manifest.findOwner(path)
  if (!owner?.outputs.has(path) || owner.input === id.input || isGone(owner, run.manifest.folder)) return null
  const name = owner.input === null ? 'standard input' : relative('.', resolve(run.manifest.folder, owner.input))
  return { name, isOfThisRun: false }
}

function listOutputs({ lines, settings, ...run }: FolderRun, outputs: readonly Output[]): void {
  for (const { path, verdict, found } of outputs) {
    const name = join(run.output, path)
    if (settings.mode === 'check') {
      if (verdict === 'write') lines.push(`${found.kind === 'nothing' ? 'missing' : 'differs'} ${name}`)
    } else if (typeof verdict === 'string') lines.push(`${verdict === 'write' ? 'write' : 'skip'} ${name}`)
  }
}

/** @returns the problem that stopped it, null where nothing did */
function writeUnitFiles(
  run: FolderRun,
  { read, counts, input, format }: Delivery,
  id: UnitId,
  outputs: readonly Output[],
  news: readonly Output[],
): Problem | null {
  const { manifest, written } = run
  let path = ''
  try {
    const before = manifest.find(id)
    if (news.length > 0) manifest.record(announce(id, before, outputs))
    for (const output of news) {
      path = output.path
      makeFolders(manifest, path)
      writeOne(join(manifest.folder, path), output)
      written.push(nameOutput(run, path))
    }
    const settings = run.hash(format, input.path, relate(run, run.findPlace(input, format).file))
    const isWhole = outputs.every(({ verdict }) => typeof verdict === 'string')
    const after = settle(run, id, before, outputs, isWhole ? { read, settings, counts } : null)
    const now = manifest.find(id)
    if (!now || writeUnit(now) !== writeUnit(after)) manifest.record(after)
    return null
  } catch (error) {
    const problem = describeWriteError(nameOutput(run, path), error)
    if (problem instanceof Problem) return problem
    throw problem
  }
}

function writeOne(path: string, { bytes, found }: Output): void {
  // Renaming asks for rights on the folder only: a file that may not be written is left alone all the same.
  if (found.kind === 'file') accessSync(path, constants.W_OK)
  replaceFile(path, bytes, found.kind === 'file' ? found.mode : null)
}

/** What is true of a unit from now until it is written: either content may stand there. */
function announce(id: UnitId, before: Unit | undefined, outputs: readonly Output[]): Unit {
  const contents = new Map(before?.outputs)
  for (const { path, hash, ours, verdict } of outputs)
    if (typeof verdict === 'string') contents.set(path, [...new Set([...ours, hash])])
  return { ...id, made: null, outputs: contents, leftovers: before?.leftovers ?? new Map() }
}

function settle(
  { manifest }: FolderRun,
  id: UnitId,
  before: Unit | undefined,
  outputs: readonly Output[],
  made: Unit['made'],
): Unit {
  const contents = new Map<string, readonly string[]>()
  for (const { path, hash, verdict, ours } of outputs) {
    if (typeof verdict === 'string') contents.set(path, [hash])
    // Somebody changed it: if the change is taken back it is ours again.
    else if (before?.outputs.has(path)) contents.set(path, ours)
  }
  const earlier = [...(before?.leftovers ?? []), ...(before?.outputs ?? [])]
  const leftovers = earlier.filter(
    ([path, hashes]) =>
      !outputs.some((output) => output.path === path) && isOurs(inspectFile(join(manifest.folder, path)), hashes),
  )
  return { ...id, made, outputs: contents, leftovers: new Map(leftovers) }
}
