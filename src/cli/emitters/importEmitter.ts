import { realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { UsageError } from '../usageError.js'
import { describeThrown } from './describeThrown.js'
import { describeValue } from './describeValue.js'
import { listFaults } from './listFaults.js'
import type { OwnEmitter } from './ownEmitter.js'

const shape = 'Expected: export default { name, extension, mediaType, description, emit(document) { … } }'

/**
 * Load the module at an address: its default export is the emitter.
 *
 * @param label what the user calls it
 * @throws {UsageError} where it cannot be loaded or exports no emitter
 */
export async function importEmitter(address: URL, label: string): Promise<OwnEmitter> {
  const url = followLinks(address)
  const exported = await importModule(url, label)
  if (!('default' in exported)) throw refuseExports(Object.keys(exported), label)
  const emitter = exported.default
  if (typeof emitter !== 'object' || emitter === null)
    throw new UsageError(
      `the default export of the emitter ${label} is ${describeValue(emitter)}, expected an object`,
      shape,
    )
  if ('__esModule' in emitter)
    throw new UsageError(
      `the emitter ${label} is CommonJS made of an ES module, expected an ES module`,
      'Compile it with "module": "nodenext", and "type": "module" in its package.json.',
    )
  const faults = listFaults(emitter)
  if (faults.length > 0) throw new UsageError(`the emitter ${label}: ${faults.join('; ')}`, shape)
  // `listFaults` has found every field to be there and of its type
  return { emitter: emitter as OwnEmitter['emitter'], label, url }
}

async function importModule(url: string, label: string): Promise<object> {
  try {
    const loaded: unknown = await import(url)
    return typeof loaded === 'object' && loaded !== null ? loaded : {}
  } catch (error) {
    // The engine tells the place of a syntax error only to a program that is started with the file.
    const hint = error instanceof SyntaxError ? `Where it is: node ${label}` : null
    throw new UsageError(`the emitter ${label} cannot be loaded: ${describeThrown(error, url)}`, hint)
  }
}

function refuseExports(names: readonly string[], label: string): UsageError {
  const found = names.length === 0 ? 'it exports nothing' : `it exports ${[...names].sort().join(', ')}`
  return new UsageError(`the emitter ${label} has no default export: ${found}`, shape)
}

/** Node does the same before it loads a module; traces name the file behind the link. */
function followLinks(address: URL): string {
  try {
    return pathToFileURL(realpathSync(fileURLToPath(address))).href
  } catch {
    return address.href
  }
}
