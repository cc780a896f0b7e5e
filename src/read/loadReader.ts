import { type InputFormatName, inputFormats } from './inputFormats.js'
import { plainText } from './plainText.js'
import type { Reader } from './reader.js'

/** Where each reader is; loaded when its format is met. */
const readers: Readonly<Record<InputFormatName, () => Promise<Reader>>> = {
  text: async () => plainText,
  html: async () => (await import('./html.js')).html,
  feed: async () => (await import('./feed.js')).feed,
  json: async () => (await import('./json.js')).json,
  markdown: async () => (await import('./markdown.js')).markdown,
  srt: async () => (await import('./srt.js')).srt,
  vtt: async () => (await import('./vtt.js')).vtt,
  sbv: async () => (await import('./sbv.js')).sbv,
  lrc: async () => (await import('./lrc.js')).lrc,
  'transcript-json': async () => (await import('./transcriptJson.js')).transcriptJson,
  'chapters-json': async () => (await import('./chaptersJson.js')).chaptersJson,
  psc: async () => (await import('./psc.js')).psc,
  matroska: async () => (await import('./matroska.js')).matroska,
  ffmetadata: async () => (await import('./ffmetadata.js')).ffmetadata,
  mp4chaps: async () => (await import('./mp4chaps.js')).mp4chaps,
  audacity: async () => (await import('./audacity.js')).audacity,
  ogm: async () => (await import('./ogm.js')).ogm,
  'apple-books': async () => (await import('./appleBooks.js')).appleBooks,
  weread: async () => (await import('./weread.js')).weread,
  kindle: async () => (await import('./kindle.js')).kindle,
  readwise: async () => (await import('./readwise.js')).readwise,
  highlights: async () => (await import('./highlights.js')).highlights,
  'highlights-csv': async () => (await import('./highlightsCsv.js')).highlightsCsv,
  'highlights-json': async () => (await import('./highlightsJson.js')).highlightsJson,
}

/**
 * The reader of an input format.
 *
 * @throws {Error} where there is none of that name
 */
export async function loadReader(name: string): Promise<Reader> {
  const known = inputFormats.find((format) => format === name)
  if (!known) throw new Error(`Unexpected input format \`${name}\`, expected one of \`${inputFormats.join('`, `')}\``)
  return readers[known]()
}
