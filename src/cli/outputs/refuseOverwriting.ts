import type { Input } from '../inputs/input.js'
import { UsageError } from '../usageError.js'
import { locatePath } from './locatePath.js'

/** @throws {UsageError} where the one output is one of the inputs */
export function refuseOverwriting(output: string, inputs: readonly Input[]): void {
  const path = locatePath(output)
  if (inputs.some(({ file }) => file !== null && locatePath(file) === path))
    throw new UsageError(`${output} would overwrite an input`, 'Choose another --output.')
}
