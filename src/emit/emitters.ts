import { createChoiceError } from './createChoiceError.js'
import type { Emitter } from './emitter.js'
import { type FormatName, formats } from './formats.js'

export { formats }

// Each emitter is loaded when it is asked for: JSON must not pay for the Markdown engine.
const loaders: Record<FormatName, () => Promise<Emitter>> = {
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  markdown: async () => (await import('./markdown.js')).markdown,
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./tsv.js')).tsv,
  anki: async () => (await import('./anki.js')).anki,
  readwise: async () => (await import('./readwise.js')).readwise,
  opml: async () => (await import('./opml.js')).opml,
  jsonld: async () => (await import('./jsonld.js')).jsonld,
}

/**
 * Load the built-in emitter of a name.
 *
 * @example
 * const emitter = await loadEmitter('markdown')
 * emitter.extension // => '.md'
 */
export async function loadEmitter(name: string): Promise<Emitter> {
  const format = formats.find((candidate) => candidate.name === name)
  if (!format) {
    const names = formats.map((candidate) => candidate.name)
    throw createChoiceError('format', name, names)
  }
  return loaders[format.name]()
}
