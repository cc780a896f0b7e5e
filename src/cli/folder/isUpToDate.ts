import { join } from 'node:path'
import type { Input } from '../inputs/input.js'
import type { Format } from '../outputs/format.js'
import { type FolderRun, identify, relate } from './folderRun.js'
import { inspectFile } from './inspectFile.js'

/** Whether the outputs of an input in a format are what a new conversion would write. */
export function isUpToDate(run: FolderRun, input: Input, format: Format, read: string): boolean {
  const { manifest, settings, findPlace } = run
  // One output of all inputs follows from more than this one.
  if (format.merges) return false
  const unit = manifest.find(identify(run, input, format))
  if (!settings.useCache || format.isOpaque || !unit?.made || unit.made.read !== read) return false
  if (unit.made.settings !== run.hash(format, input.path, relate(run, findPlace(input, format).file))) return false
  return [...unit.outputs].every(([path, hashes]) => {
    const found = inspectFile(join(manifest.folder, path))
    return found.kind === 'file' && hashes.length === 1 && found.hash === hashes[0]
  })
}
