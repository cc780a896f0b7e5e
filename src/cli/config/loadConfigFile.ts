import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeFileError } from '../describeFileError.js'
import { describeThrown } from '../emitters/describeThrown.js'
import { describeValue } from '../emitters/describeValue.js'
import { UsageError } from '../usageError.js'
import type { Layer } from './layer.js'

/**
 * What a file of configuration holds; a module of JavaScript runs.
 *
 * @param label how messages name the file
 * @throws {UsageError} where it cannot be read, or holds no object
 */
export async function loadConfigFile(file: string, label: string): Promise<Layer> {
  const content = await load(file, label)
  const values = basename(file) === 'package.json' && isObject(content) ? content.notes : content
  if (isObject(values)) return { file, values }
  throw new UsageError(`the configuration ${label} is ${describeValue(values)}, expected an object`)
}

async function load(file: string, label: string): Promise<unknown> {
  const ending = extname(file).toLowerCase()
  if (/^\.[cm]?js$/.test(ending)) return importModule(file, label)
  const source = await readSource(file, label)
  if (ending === '.json') return parseJson(source, label)
  if (ending === '.yaml' || ending === '.yml') return parseYaml(source, label)
  throw new UsageError(`the configuration ${label} has an unknown ending`, 'Expected .json, .yaml or .js.')
}

async function readSource(file: string, label: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const reason = describeFileError(error)
    if (reason === null) throw error
    throw new UsageError(`the configuration ${label}: ${reason}`)
  }
}

function parseJson(source: string, label: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new UsageError(`the configuration ${label} is no JSON: ${describeThrown(error, label)}`)
  }
}

async function parseYaml(source: string, label: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(source)
  const [mistake] = document.errors
  if (mistake) throw new UsageError(`the configuration ${label} is no YAML: ${mistake.message.split('\n')[0]}`)
  // An empty file says nothing, which is no mistake.
  return document.toJS() ?? {}
}

async function importModule(file: string, label: string): Promise<unknown> {
  const url = pathToFileURL(resolve(file)).href
  try {
    const loaded: unknown = await import(url)
    return isObject(loaded) ? loaded.default : undefined
  } catch (error) {
    throw new UsageError(`the configuration ${label} cannot be loaded: ${describeThrown(error, url)}`)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
