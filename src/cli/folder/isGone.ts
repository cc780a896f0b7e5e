import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Unit } from './unit.js'

/** Whether the input of a unit is surely no longer there: one that may not be looked at is. */
export function isGone({ input }: Unit, folder: string): boolean {
  if (input === null) return false
  try {
    return lstatSync(resolve(folder, input), { throwIfNoEntry: false }) === undefined
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR'
  }
}
