import { createChoiceError } from '../text/createChoiceError.js'
import type { Emitter } from './emitter.js'
import { type FormatName, formats } from './formats.js'

export { formats }

// Each emitter is loaded when it is asked for: JSON must not pay for the Markdown engine.
const loaders: Record<FormatName, () => Promise<Emitter>> = {
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  markdown: async () => (await import('./markdown.js')).markdown,
  vault: async () => (await import('./vault.js')).vault,
  html: async () => (await import('./html.js')).html,
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./tsv.js')).tsv,
  anki: async () => (await import('./anki.js')).anki,
  srt: async () => (await import('./srt.js')).srt,
  vtt: async () => (await import('./vtt.js')).vtt,
  'transcript-json': async () => (await import('./transcriptJson.js')).transcriptJson,
  'transcript-text': async () => (await import('./transcriptText.js')).transcriptText,
  'chapters-json': async () => (await import('./chaptersJson.js')).chaptersJson,
  psc: async () => (await import('./psc.js')).psc,
  ffmetadata: async () => (await import('./ffmetadata.js')).ffmetadata,
  'webvtt-chapters': async () => (await import('./webvttChapters.js')).webvttChapters,
  matroska: async () => (await import('./matroska.js')).matroska,
  mp4chaps: async () => (await import('./mp4chaps.js')).mp4chaps,
  audacity: async () => (await import('./audacity.js')).audacity,
  youtube: async () => (await import('./youtube.js')).youtube,
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
