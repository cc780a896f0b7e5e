import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { findFolderOnly } from '../folder/readFolderSettings.js'
import type { FoundInputs } from '../inputs/findInputs.js'
import type { Input } from '../inputs/input.js'
import type { Settings } from '../settings.js'
import { UsageError } from '../usageError.js'
import { findByEnding } from './findByEnding.js'
import type { Format } from './format.js'
import { loadFormats } from './loadFormats.js'
import { locate } from './locate.js'
import { planPlaces } from './planPlaces.js'
import type { Sink } from './sink.js'

/** Makes the sink of an output folder, once it is known that it is one. */
export type OpenFolder = (output: string, formats: readonly Format[]) => Promise<Sink>

/**
 * Decide where documents go and in which formats, before any of them is read.
 *
 * @throws {UsageError} where the output asked for cannot be
 * @throws {Problem} where the folder for it cannot be made
 */
export async function chooseSink(settings: Settings, found: FoundInputs, openFolder: OpenFolder): Promise<Sink> {
  return settings.output === null
    ? chooseStandardOutput(settings, found)
    : chooseFiles(settings, found, settings.output, openFolder)
}

async function chooseStandardOutput(settings: Settings, { several }: FoundInputs): Promise<Sink> {
  if (countFormats(settings) > 1)
    throw new UsageError('several formats cannot share standard output', 'Add --output with a folder.')
  const isUnsaid = countFormats(settings) === 0
  const [format] = await loadFormats(isUnsaid && !process.stdout.isTTY ? ['json'] : settings.formats, settings)
  if (!format) {
    const { createViewSink } = await import('./createViewSink.js')
    return createViewSink(settings, several)
  }
  if (format.severalFiles)
    throw new UsageError(
      `${format.name} writes ${nameFiles(format)}, and standard output takes one`,
      format.merges ? 'Add --output with a folder: out/' : 'Name one with --table, or add --output with a folder.',
    )
  const { chooseJoin, createStreamSink } = await import('./createStreamSink.js')
  const join = several ? chooseJoin(format) : null
  if (several && join === null)
    throw new UsageError(
      `several outputs in ${format.name} cannot be joined on standard output`,
      'Add --output with a folder: one file for each input.',
    )
  return createStreamSink(format, join)
}

async function chooseFiles(
  settings: Settings,
  found: FoundInputs,
  output: string,
  openFolder: OpenFolder,
): Promise<Sink> {
  const target = await inspectTarget(output)
  const wantsFolder = target === 'folder' || describeSeveral(settings, found) !== null
  const isUnsaid = countFormats(settings) === 0
  const names = isUnsaid ? [wantsFolder ? 'json' : guessFormat(output)] : settings.formats
  const formats = await loadFormats(names, settings)
  const severalFiles = formats.find((format) => format.severalFiles)
  const several = describeSeveral(settings, found, formats)
  const reason = several ?? (severalFiles ? `${severalFiles.name} writes ${nameFiles(severalFiles)}` : null)
  if (reason !== null && target !== 'folder') refuseFile(output, target, reason, severalFiles)
  return target === 'folder' || reason !== null
    ? openFolder(output, formats)
    : createSink(output, found.inputs, formats, settings)
}

async function createSink(
  output: string,
  inputs: readonly Input[],
  formats: readonly Format[],
  settings: Settings,
): Promise<Sink> {
  const folderOnly = findFolderOnly(settings.folder)
  if (folderOnly)
    throw new UsageError(
      `${folderOnly} is of an output folder, and ${output} is a file`,
      'Name a folder with --output, as out/.',
    )
  const { createFileSink } = await import('./createFileSink.js')
  const sources = new Set(inputs.flatMap(({ file }) => (file === null ? [] : [locate(file)])))
  const findPlace = planPlaces(output, output, inputs, formats)
  return createFileSink(formats, findPlace, (path) => sources.has(locate(path)))
}

async function inspectTarget(output: string): Promise<'folder' | 'file' | 'missing'> {
  const stats = await stat(output).catch(() => null)
  const named = /[/\\]$/.test(output)
  if (stats?.isDirectory()) return 'folder'
  const bare = named ? await stat(output.replace(/[/\\]+$/, '')).catch(() => null) : stats
  if (bare && named) throw new UsageError(`${output} is a file, not a folder`, 'Choose another --output.')
  if (named) return 'folder'
  return stats ? 'file' : 'missing'
}

function describeSeveral(settings: Settings, found: FoundInputs, formats: readonly Format[] = []): string | null {
  if (countFormats(settings) > 1) return 'there are several formats'
  const isOne = formats.length > 0 && formats.every((format) => format.merges)
  return found.several && !isOne ? 'there are several inputs' : null
}

function nameFiles({ merges }: Format): string {
  return merges ? 'several files' : 'several tables'
}

/** A template is a format as well. */
function countFormats({ formats, template }: Settings): number {
  return formats.length + (template === null ? 0 : 1)
}

/** Several outputs need a folder; a name that is a file, or looks like one, is more likely a slip than the name of a new folder. */
function refuseFile(output: string, target: 'file' | 'missing', reason: string, format: Format | undefined): void {
  const looksLikeFile = findByEnding(output) !== undefined
  if (target === 'missing' && !looksLikeFile) return
  throw new UsageError(
    target === 'file' ? `${output} is a file, and ${reason}` : `${output} looks like a file, and ${reason}`,
    format && !format.merges
      ? 'Name one table with --table, or a folder with --output: out/'
      : 'Name a folder with --output: out/',
  )
}

function guessFormat(output: string): string {
  const extension = extname(output).toLowerCase()
  // `/dev/null`, `result`: what a pipe would get.
  if (extension === '') return 'json'
  const format = findByEnding(output)
  if (format) return format.name
  throw new UsageError(`the ending ${extension} of ${output} is of no format`, 'Say which with --format.')
}
