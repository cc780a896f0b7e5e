import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findGlobBase } from '../inputs/findGlobBase.js'
import { magic } from '../inputs/findInputs.js'
import type { Settings } from '../settings.js'

/** A path whose changes count. */
export interface Root {
  /** Absolute. */
  readonly path: string
  /** Whether all folders below it count as well. */
  readonly isDeep: boolean
}

/** What the outputs of a command follow from: its inputs, whether they are there or not, its vocabulary and its template. */
export function listRoots({ operands, vocabulary, template }: Settings): Root[] {
  const files = [vocabulary, template].flatMap((file) =>
    file === null ? [] : [{ path: resolve(file), isDeep: false }],
  )
  return [...operands.map(findRoot), ...files]
}

function findRoot(operand: string): Root {
  const stats = statSync(operand, { throwIfNoEntry: false })
  if (!stats && magic.test(operand)) return { path: resolve(findGlobBase(operand)), isDeep: true }
  return { path: resolve(operand), isDeep: !stats?.isFile() }
}
