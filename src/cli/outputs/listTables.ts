import type { Emitter } from '../../index.js'
import { mergeDocuments } from './mergeDocuments.js'

/** The names of the tables that the emitter of CSV or TSV writes: asked of the emitter itself, by an empty document. */
export function listTables(emitter: Emitter): string[] {
  const files = emitter.emit(mergeDocuments([]))
  return typeof files === 'string' ? [] : Object.keys(files).map((file) => file.slice(0, -emitter.extension.length))
}
