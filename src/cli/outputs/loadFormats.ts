import { type Emitter, formats, loadEmitter } from '../../index.js'
import { bindOwnEmitter } from '../emitters/bindOwnEmitter.js'
import { isModulePath, loadModule } from '../emitters/loadModule.js'
import { loadPackage } from '../emitters/loadPackage.js'
import { loadTemplate } from '../emitters/loadTemplate.js'
import type { Settings } from '../settings.js'
import { suggestName } from '../suggestName.js'
import { UsageError } from '../usageError.js'
import type { Format } from './format.js'
import { listTables } from './listTables.js'

/**
 * Load the emitters of these names and give them their options; the template, if there is one, comes last.
 *
 * @throws {UsageError} where a name, or a table, is unknown, or an option is for another format
 */
export async function loadFormats(names: readonly string[], settings: Settings): Promise<Format[]> {
  refuseTableOptions(names, settings)
  const formats = await Promise.all(names.map((name) => loadFormat(name, settings)))
  return settings.template === null ? formats : [...formats, await loadTemplate(settings.template)]
}

async function loadFormat(name: string, settings: Settings): Promise<Format> {
  if (!formats.some((format) => format.name === name)) return loadOwnFormat(name)
  const emitter = await loadEmitter(name)
  if (name === 'csv') return bindTables(emitter, settings.table, { dialect: settings.csvDialect ?? undefined })
  return name === 'tsv' ? bindTables(emitter, settings.table, {}) : bindOptions(emitter, undefined, false)
}

async function loadOwnFormat(name: string): Promise<Format> {
  const own = isModulePath(name) ? await loadModule(name) : await loadPackage(name)
  if (own === null) throw refuseName(name)
  return bindOwnEmitter(own)
}

function bindOptions(emitter: Emitter, options: object | undefined, severalFiles: boolean): Format {
  const { name, extension, mediaType } = emitter
  return { name, extension, mediaType, severalFiles, emit: (document) => emitter.emit(document, options) }
}

function bindTables(emitter: Emitter, table: string | null, options: object): Format {
  if (table === null) return bindOptions(emitter, options, true)
  const tables = listTables(emitter)
  if (!tables.includes(table)) throw refuseTable(table, tables)
  return bindOptions(emitter, { ...options, table }, false)
}

function refuseTableOptions(names: readonly string[], { table, csvDialect }: Settings): void {
  const hint = 'Add --format csv, or leave it out.'
  if (csvDialect !== null && !names.includes('csv')) throw new UsageError('--csv-dialect is an option of CSV', hint)
  if (table !== null && !names.includes('csv') && !names.includes('tsv'))
    throw new UsageError('--table is an option of CSV and TSV', hint)
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
