import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../usageError.js'
import { importEmitter } from './importEmitter.js'
import type { OwnEmitter } from './ownEmitter.js'

// `notes-emitter-x`, `@somebody/x`, `x/sub`: neither an address nor a path.
const packageName = /^((?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*)(?:\/[\w~-][\w.~-]*)*$/

/**
 * Load a user's own emitter from a package, found as Node.js would from the working directory: in its `node_modules`, then in those
 * of the folders above.
 *
 * @returns null where there is no such package
 * @throws {UsageError} where there is one, but it has no entry or exports no emitter
 */
export async function loadPackage(name: string): Promise<OwnEmitter | null> {
  const [, own] = packageName.exec(name) ?? []
  const url = own === undefined ? null : await resolvePackage(name, own)
  return url === null ? null : importEmitter(url, name)
}

async function resolvePackage(name: string, own: string): Promise<URL | null> {
  const { resolve } = await import('import-meta-resolve')
  try {
    const url = new URL(resolve(name, pathToFileURL(join(process.cwd(), 'any.js')).href))
    // `fs` is a part of Node.js, not a package.
    return url.protocol === 'file:' ? url : null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // The same code stands for a package that is there but has no entry, whose message names its folder.
    if (reason.startsWith(`Cannot find package '${own}'`)) return null
    throw new UsageError(`the package ${name} cannot be loaded: ${reason}`)
  }
}
