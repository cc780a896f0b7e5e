import { join } from 'node:path'
import type { UserVocabulary } from '../../index.js'
import type { FoundInputs } from '../inputs/findInputs.js'
import type { Format } from '../outputs/format.js'
import { locate } from '../outputs/locate.js'
import { planPlaces } from '../outputs/planPlaces.js'
import { prepareFolder } from '../outputs/prepareFolder.js'
import type { Sink } from '../outputs/sink.js'
import type { Report } from '../report/createReport.js'
import type { Settings } from '../settings.js'
import { createFolderSink } from './createFolderSink.js'
import { hashSettings } from './hashSettings.js'
import { type Manifest, manifestName } from './openManifest.js'
import { readBuild } from './readBuild.js'

/** What an output folder is to be made from. */
export interface FolderOrder {
  readonly settings: Settings
  readonly vocabulary: UserVocabulary | undefined
  readonly found: FoundInputs
  readonly manifest: Manifest
  readonly report: Report
}

/**
 * The sink of an output folder.
 *
 * @throws {UsageError} where two inputs would become one path, or an output would overwrite an input
 * @throws {Problem} where the folder cannot be made
 */
export async function openFolder(order: FolderOrder, output: string, formats: readonly Format[]): Promise<Sink> {
  const { settings, vocabulary, found, manifest, report } = order
  const { inputs, problems } = found
  if (manifest.fault) report.addNote(`${join(output, manifestName)}: warning: ${manifest.fault}`)
  const findPlace = planPlaces(output, null, inputs, formats)
  if (inputs.length > 0 && settings.folder.mode === 'write') await prepareFolder(output)
  const hash = hashSettings({ settings, vocabulary, formats, build: readBuild() })
  const guarded = new Map([
    [locate(join(output, manifestName)), 'the manifest'] as const,
    ...formats.flatMap(({ source }) => (source === undefined ? [] : [[locate(source), 'the template'] as const])),
    ...inputs.flatMap(({ file }) => (file === null ? [] : [[locate(file), 'an input'] as const])),
  ])
  const run = { output, settings: settings.folder, manifest, findPlace, hash, guarded }
  return createFolderSink(
    { ...run, claimed: new Map(), written: [], lines: [] },
    { formats, inputs, isComplete: problems.length === 0 },
    report,
  )
}
