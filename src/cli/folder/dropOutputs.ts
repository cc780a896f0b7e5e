import { resolve, sep } from 'node:path'
import type { FoundInputs } from '../inputs/findInputs.js'
import type { Input } from '../inputs/input.js'
import type { Manifest } from './openManifest.js'

/**
 * Leave out what a folder or glob holds of outputs: everything in an output folder that lies below it, and what the manifest names.
 * What the user names is an input whatever it is.
 */
export function dropOutputs(found: FoundInputs, operands: readonly string[], manifest: Manifest): FoundInputs {
  const named = new Set(operands)
  const outputs = new Set(
    [...manifest.units.values()].flatMap((unit) =>
      [...unit.outputs.keys(), ...unit.leftovers.keys()].map((path) => resolve(manifest.folder, path)),
    ),
  )
  const isOutput = ({ file, base }: Input): boolean => {
    if (file === null || base === null || named.has(file)) return false
    const path = resolve(file)
    return outputs.has(path) || (isBelow(manifest.folder, base) && isBelow(path, manifest.folder))
  }
  return { ...found, inputs: found.inputs.filter((input) => !isOutput(input)) }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
