import type { Document } from '../../src/index.js'
import { namedDocuments } from './namedDocuments.js'

/** The documents on which what is written is checked, without their names. */
export function listDocuments(): Document[] {
  return namedDocuments.map(({ document }) => document)
}
