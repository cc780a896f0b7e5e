import { join, resolve, sep } from 'node:path'
import { locate } from '../outputs/locate.js'
import type { FolderRun } from './folderRun.js'
import { inspectFile, isOurs } from './inspectFile.js'
import { isGone } from './isGone.js'
import { type Contents, keyOf, type Unit } from './unit.js'

/** A unit with outputs that nothing makes any more. */
export interface Stale {
  readonly unit: Unit
  /** What remains of the unit without them; null where its input is gone. */
  readonly rest: Unit | null
  /** Those that are still as notes wrote them. */
  readonly paths: readonly string[]
}

/**
 * The outputs whose input is gone, and those that their input no longer becomes.
 *
 * @param bases the folders of this run's inputs, as absolute paths: what was made from others is not looked at
 */
export function listStale(run: FolderRun, bases: readonly string[]): Stale[] {
  const { folder, units } = run.manifest
  const made = new Set([...run.claimed.values()].map(({ key }) => key))
  return [...units.values()].flatMap((unit) => {
    // What has no path was made by this run, or is not its business.
    if (unit.input === null ? !made.has(keyOf(unit)) : !isBelow(unit.input, folder, bases)) return []
    const gone = isGone(unit, folder)
    const contents = gone ? new Map([...unit.leftovers, ...unit.outputs]) : unit.leftovers
    if (contents.size === 0) return []
    return [{ unit, rest: gone ? null : { ...unit, leftovers: new Map() }, paths: listOurs(run, contents) }]
  })
}

function isBelow(input: string, folder: string, bases: readonly string[]): boolean {
  const path = resolve(folder, input)
  return bases.some((base) => path.startsWith(base.endsWith(sep) ? base : base + sep))
}

function listOurs({ manifest, claimed }: FolderRun, contents: Contents): string[] {
  return [...contents].flatMap(([path, hashes]) => {
    const full = join(manifest.folder, path)
    return !claimed.has(path) && isOurs(inspectFile(full), hashes) && !isAlias(manifest.folder, path, claimed)
      ? [path]
      : []
  })
}

/** Where the case of letters does not count, an input that was renamed in nothing else writes the same file. */
function isAlias(folder: string, path: string, claimed: ReadonlyMap<string, unknown>): boolean {
  const place = locate(join(folder, path))
  if (place === join(locate(folder), path)) return false
  return [...claimed.keys()].some((other) => locate(join(folder, other)) === place)
}
