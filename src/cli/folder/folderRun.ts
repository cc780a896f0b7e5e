import { join, relative, resolve, sep } from 'node:path'
import type { Input } from '../inputs/input.js'
import type { Format } from '../outputs/format.js'
import type { Place } from '../outputs/place.js'
import type { FolderSettings } from './folderSettings.js'
import type { Manifest } from './openManifest.js'
import type { UnitId } from './unit.js'

/** One run over an output folder: what it is made from and by, and what it has done so far. */
export interface FolderRun {
  /** The folder as the user named it. */
  readonly output: string
  readonly settings: FolderSettings
  readonly manifest: Manifest
  readonly findPlace: (input: Input, format: Format) => Place
  /** See `hashSettings`. */
  readonly hash: (format: Format, inputPath: string | null, place: string) => string
  /** Where files lead that no output may replace, and what they are: an input, a template. */
  readonly guarded: ReadonlyMap<string, string>
  /** Whose a path is since this run, by the keys of units. */
  readonly claimed: Map<string, { readonly key: string; readonly label: string }>
  /** Files written, as the user would name them. */
  readonly written: string[]
  /** Lines for standard output: what would be done, or is not as it should be. */
  readonly lines: string[]
}

/** What the manifest calls an input in a format; all inputs together where they become one output. */
export function identify(run: FolderRun, input: Input, format: Format): UnitId {
  return { input: input.file === null || format.merges ? null : relate(run, input.file), format: format.name }
}

/** A path as the manifest has it: from the output folder on, with `/`. */
export function relate({ manifest }: FolderRun, path: string): string {
  return relative(manifest.folder, resolve(path)).split(sep).join('/')
}

/** A path of the manifest as the user would write it. */
export function nameOutput({ output }: FolderRun, path: string): string {
  return join(output, path)
}
