import type { Input } from '../inputs/input.js'
import { UsageError } from '../usageError.js'
import { locate } from './locate.js'

/** @throws {UsageError} where the one output is one of the inputs */
export function refuseOverwriting(output: string, inputs: readonly Input[]): void {
  const path = locate(output)
  if (inputs.some(({ file }) => file !== null && locate(file) === path))
    throw new UsageError(`${output} would overwrite an input`, 'Choose another --output.')
}
