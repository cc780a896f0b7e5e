import { type Document, type Emitter, formats, loadEmitter, OptionError } from '../../index.js'
import { bindOwnEmitter } from '../emitters/bindOwnEmitter.js'
import { isModulePath, loadModule } from '../emitters/loadModule.js'
import { loadPackage } from '../emitters/loadPackage.js'
import { loadTemplate } from '../emitters/loadTemplate.js'
import type { Settings } from '../settings.js'
import { suggestName } from '../suggestName.js'
import { UsageError } from '../usageError.js'
import type { Format } from './format.js'
import { type FormatOption, formatOptions } from './formatOptions.js'
import { listTables } from './listTables.js'
import { mergeDocuments } from './mergeDocuments.js'

/**
 * Load the emitters of these names and give them their options; the template, if there is one, comes last.
 *
 * @throws {UsageError} where a name, or a table, is unknown, or an option is for another format
 */
export async function loadFormats(names: readonly string[], settings: Settings): Promise<Format[]> {
  refuseStrayOptions(names, settings)
  refusePlainLinks(settings)
  const formats = await Promise.all(names.map((name) => loadFormat(name, settings)))
  return settings.template === null ? formats : [...formats, await loadTemplate(settings.template)]
}

async function loadFormat(name: string, settings: Settings): Promise<Format> {
  if (!formats.some((format) => format.name === name)) return loadOwnFormat(name)
  const emitter = await loadEmitter(name)
  const options = pickOptions(name, settings)
  return name === 'csv' || name === 'tsv'
    ? bindTable(emitter, options)
    : bindOptions(emitter, options, name === 'vault')
}

type EmitterOptions = Readonly<Record<string, string | boolean | undefined>>

async function loadOwnFormat(name: string): Promise<Format> {
  const own = isModulePath(name) ? await loadModule(name) : await loadPackage(name)
  if (own === null) throw refuseName(name)
  return bindOwnEmitter(own)
}

/** What the emitter of a format was told, under its own names. */
function pickOptions(name: string, settings: Settings): EmitterOptions {
  const taken = formatOptions.filter((option: FormatOption) => option.formats.some((format) => format === name))
  const given = taken.filter(({ key }) => settings.formatOptions[key] !== undefined)
  return Object.fromEntries(given.map(({ key, option }) => [option, settings.formatOptions[key]]))
}

function bindOptions(emitter: Emitter, options: EmitterOptions, severalFiles: boolean): Format {
  const { name, extension, mediaType, merges = false, rules = [] } = emitter
  const emit = (document: Document) => emitWithOptions(emitter, document, options)
  // On a document of nothing: an option that can never be is told before any input is read.
  if (Object.keys(options).length > 0) emit(mergeDocuments([]))
  return { name, extension, mediaType, severalFiles, merges, rules, emit }
}

function emitWithOptions(emitter: Emitter, document: Document, options: EmitterOptions): ReturnType<Emitter['emit']> {
  try {
    return emitter.emit(document, options)
  } catch (error) {
    throw error instanceof OptionError ? new UsageError(error.message) : error
  }
}

function bindTable(emitter: Emitter, options: EmitterOptions): Format {
  const { table } = options
  if (typeof table !== 'string') return bindOptions(emitter, options, true)
  const tables = listTables(emitter)
  if (!tables.includes(table)) throw refuseTable(table, tables)
  return bindOptions(emitter, options, false)
}

function refuseStrayOptions(names: readonly string[], settings: Settings): void {
  const stray = formatOptions.find(
    ({ key, formats }) =>
      settings.formatOptions[key] !== undefined &&
      !settings.configured.includes(key) &&
      !formats.some((format) => names.includes(format)),
  )
  if (!stray) return
  const [flag] = stray.flags.split(' ')
  throw new UsageError(
    `${flag} is an option of ${stray.formats.join(' and ')}`,
    `Add --format ${stray.formats[0]}, or leave it out.`,
  )
}

/** Said before any work; the emitter would say it of each input. */
function refusePlainLinks({ formatOptions: { links, flavor = 'plain' } }: Settings): void {
  if (links === true && flavor === 'plain')
    throw new UsageError(
      '--links leads to notes, and plain Markdown knows none',
      'Add --flavor obsidian or --flavor logseq.',
    )
}

function refuseName(name: string): UsageError {
  const names = formats.map((format) => format.name)
  const meant = suggestName(name, names)
  return new UsageError(
    `unknown format '${name}'`,
    meant
      ? `(Did you mean ${meant}?)`
      : `It is one of ${names.join(', ')}, the path of a module (./my-emitter.js), or a package installed here.`,
  )
}

function refuseTable(table: string, tables: readonly string[]): UsageError {
  const meant = suggestName(table, tables)
  return new UsageError(
    `unknown table '${table}'`,
    meant ? `(Did you mean ${meant}?)` : `It is one of ${tables.join(', ')}.`,
  )
}
