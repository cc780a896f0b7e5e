import { readFile } from 'node:fs/promises'
import { type Emitter, readTemplate, TemplateError } from '../../index.js'
import { describeFileError } from '../describeFileError.js'
import type { Format } from '../outputs/format.js'
import { UsageError } from '../usageError.js'

/**
 * The format of `--template FILE`.
 *
 * @throws {UsageError} where the file cannot be read or holds no template
 */
export async function loadTemplate(path: string): Promise<Format> {
  const emitter = await parseTemplate(await readSource(path), path)
  const { name, extension, mediaType } = emitter
  return {
    name,
    extension,
    mediaType,
    severalFiles: false,
    merges: false,
    rules: [],
    source: path,
    emit: (document) => emitter.emit(document),
  }
}

async function parseTemplate(source: string, path: string): Promise<Emitter> {
  try {
    return await readTemplate(source, path)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    throw new UsageError(`${path}:${error.line}:${error.column}: ${error.message}`)
  }
}

async function readSource(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const reason = error instanceof TypeError ? 'is not UTF-8; save it as UTF-8' : describeFileError(error)
    if (reason === null) throw error
    throw new UsageError(`the template ${path}: ${reason}`)
  }
}
