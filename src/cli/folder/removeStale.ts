import { lstatSync, realpathSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { describeWriteError } from '../outputs/describeWriteError.js'
import { Problem } from '../problem.js'
import { type FolderRun, nameOutput } from './folderRun.js'
import type { Stale } from './listStale.js'

/** Remove outputs that nothing makes any more, then the folders notes made for them, if they are empty; never through a link. */
export function removeStale(run: FolderRun, stale: readonly Stale[]): { removed: string[]; problems: Problem[] } {
  const removed: string[] = []
  const problems: Problem[] = []
  for (const { unit, rest, paths } of stale) {
    for (const path of paths) {
      const problem = removeFile(run, path)
      if (problem) problems.push(problem)
      else removed.push(nameOutput(run, path))
    }
    // What was changed since is the user's now, and forgotten.
    if (problems.length === 0)
      run.manifest.record(rest ?? { ...unit, made: null, outputs: new Map(), leftovers: new Map() })
  }
  removeEmptyFolders(run)
  return { removed, problems }
}

function removeFile(run: FolderRun, path: string): Problem | null {
  const full = join(run.manifest.folder, path)
  const name = nameOutput(run, path)
  try {
    if (!isReallyInside(run, dirname(full)))
      return new Problem(name, 'is not removed: its folder is a link that leads outside')
    unlinkSync(full)
    return null
  } catch (error) {
    const problem = describeWriteError(name, error)
    if (problem instanceof Problem) return problem
    throw problem
  }
}

function isReallyInside({ manifest }: FolderRun, folder: string): boolean {
  const root = realpathSync(manifest.folder)
  const real = realpathSync(folder)
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
}

function removeEmptyFolders(run: FolderRun): void {
  const deepestFirst = [...run.manifest.folders].sort((a, b) => b.length - a.length)
  for (const folder of deepestFirst) {
    const full = join(run.manifest.folder, folder)
    try {
      if (lstatSync(full).isDirectory() && isReallyInside(run, full)) rmdirSync(full)
    } catch {
      // It is gone already, or holds something: both are as they should be.
    }
  }
}
