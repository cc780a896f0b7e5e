import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../usageError.js'
import { importEmitter } from './importEmitter.js'
import type { OwnEmitter } from './ownEmitter.js'

/** Whether a format names a user's own module: `./x`, `../x`, `/x`, or anything that ends as a module does. */
export function isModulePath(name: string): boolean {
  return /^\.{0,2}[/\\]|\.[cm]?js$/.test(name)
}

/**
 * Load a user's own emitter from a file.
 *
 * @throws {UsageError} where there is no such module or it exports no emitter
 */
export async function loadModule(path: string): Promise<OwnEmitter> {
  const file = resolve(path)
  if (!existsSync(file)) throw new UsageError(`the emitter ${path} does not exist`, 'Check the path.')
  return importEmitter(pathToFileURL(file), path)
}
