import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describeFileError } from '../describeFileError.js'
import { Problem } from '../problem.js'
import { addUnit, createRecords, manifestHeader, parseManifest, type Records, writeManifest } from './parseManifest.js'
import { replaceFile } from './replaceFile.js'
import { keyOf, type Unit, type UnitId } from './unit.js'
import { writeUnit } from './unitLine.js'

export const manifestName = '.notes-manifest.ndjson'

/** What notes wrote into a folder, kept in the folder itself. */
export interface Manifest {
  /** The folder, as an absolute path. */
  readonly folder: string
  readonly units: ReadonlyMap<string, Unit>
  readonly folders: ReadonlySet<string>
  /** What is wrong with the file, in words; null where nothing is. */
  readonly fault: string | null
  find(unit: UnitId): Unit | undefined
  /** The unit that a path was written for. */
  findOwner(path: string): Unit | undefined
  /** Say what is, or is about to be: in the file before this returns, so that a kill right behind it loses nothing. */
  record(unit: Unit): void
  /** Say that a folder is about to be made. */
  recordFolder(path: string): void
  /** Write the file anew, without the lines that later ones made void; nothing where there are none. */
  fold(): void
}

/** Read the manifest of a folder; an absent one where there is none, or one that is not ours. */
export function openManifest(output: string): Manifest {
  const folder = resolve(output)
  const path = join(folder, manifestName)
  const { records, isForeign } = readRecords(path)
  let isPrepared = false

  function append(line: string): void {
    if (!isPrepared) prepareFile(path, isForeign)
    isPrepared = true
    // By its name each time: another run may have folded the file.
    appendFileSync(path, existsSync(path) ? line : `${manifestHeader}${line}`)
  }

  return {
    folder,
    units: records.units,
    folders: records.folders,
    fault: describeFault(records.broken, isForeign),
    find: (unit) => records.units.get(keyOf(unit)),
    findOwner(name) {
      const key = records.owners.get(name)
      return key === undefined ? undefined : records.units.get(key)
    },
    record(unit) {
      append(writeUnit(unit))
      addUnit(records, unit)
    },
    recordFolder(name) {
      append(`${JSON.stringify({ folder: name })}\n`)
      records.folders.add(name)
    },
    fold() {
      foldFile(folder, path)
    },
  }
}

function describeFault(broken: number, isForeign: boolean): string | null {
  if (isForeign)
    return 'is no manifest of this version of notes; it is set aside, and files that differ are not overwritten'
  if (broken === 0) return null
  return broken === 1
    ? 'one line is broken; what it named may no longer be known as written by notes'
    : `${broken} lines are broken; what they named may no longer be known as written by notes`
}

function readRecords(path: string): { records: Records; isForeign: boolean } {
  const records = parseManifest(cutTorn(readText(path)))
  return { records: records ?? createRecords(), isForeign: records === null }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return ''
    const reason = describeFileError(error)
    throw reason === null ? error : new Problem(path, reason)
  }
}

/** A run that was killed may have left half a line. What has no whole line and is no half header is somebody's file. */
function cutTorn(text: string): string {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole === '' && !manifestHeader.startsWith(text) ? text : whole
}

function prepareFile(path: string, isForeign: boolean): void {
  if (isForeign) {
    renameSync(path, findFreeName(path))
    return
  }
  const text = readText(path)
  const whole = cutTorn(text)
  // Without its header it is no manifest.
  if (whole === '') rmSync(path, { force: true })
  else if (whole !== text) truncateSync(path, Buffer.byteLength(whole))
}

function findFreeName(path: string): string {
  let name = `${path}.old`
  for (let count = 2; existsSync(name); count++) name = `${path}.old${count}`
  return name
}

function foldFile(folder: string, path: string): void {
  const text = readText(path)
  const records = parseManifest(cutTorn(text))
  if (records === null || text === '') return
  for (const name of records.folders) if (!existsSync(join(folder, name))) records.folders.delete(name)
  const folded = writeManifest(records)
  if (folded !== text) replaceFile(path, folded, null)
}
