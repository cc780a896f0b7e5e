export type { Document, DocumentEpisode, DocumentExcerpt, DocumentMessage } from './document/document.js'
export type { Emitter } from './emit/emitter.js'
export { formats, loadEmitter } from './emit/emitters.js'
export { formatClock } from './emit/formatClock.js'
export type { Format } from './emit/formats.js'
export { type ParseOptions, parse } from './parse.js'
export { DecodeError } from './text/decode.js'

/**
 * Describe the document as JSON Schema (draft 2020-12).
 *
 * Loads zod, which nothing else needs.
 */
export async function loadJsonSchema(): Promise<object> {
  const { createJsonSchema } = await import('./document/jsonSchema.js')
  return createJsonSchema()
}
