import type { Emitter } from './emitter.js'

/** What is known of a format before its emitter is loaded. */
export type Format = Pick<Emitter, 'name' | 'extension' | 'mediaType' | 'description'>

/**
 * The built-in formats, in the order in which they are listed.
 *
 * The only place where a format is named and described: emitters take it from here by `createEmitter`, so that `notes formats`
 * need not load any of them.
 *
 * @example
 * formats.map((format) => format.extension) // => ['.json', '.ndjson', '.md', '.csv', …]
 */
export const formats = [
  {
    name: 'json',
    extension: '.json',
    mediaType: 'application/json',
    description: 'the whole document, as `notes schema` describes it',
  },
  {
    name: 'ndjson',
    extension: '.ndjson',
    mediaType: 'application/x-ndjson',
    description: 'the same, one document a line, for jq and databases',
  },
  {
    name: 'markdown',
    extension: '.md',
    mediaType: 'text/markdown',
    description: 'a note to read, with front matter, for Obsidian and GitHub',
  },
  {
    name: 'csv',
    extension: '.csv',
    mediaType: 'text/csv',
    description: 'one table per kind of item, for spreadsheets and databases',
  },
  {
    name: 'tsv',
    extension: '.tsv',
    mediaType: 'text/tab-separated-values',
    description: 'the same tables, a row a line, for cut, awk and Miller',
  },
  {
    name: 'anki',
    extension: '.anki.txt',
    mediaType: 'text/x-anki',
    description: 'the glossary as cards for the import of Anki',
  },
  {
    name: 'readwise',
    extension: '.readwise.csv',
    mediaType: 'text/csv',
    description: 'the excerpts for the CSV import of Readwise',
  },
  {
    name: 'opml',
    extension: '.opml',
    mediaType: 'text/x-opml',
    description: 'an outline for Logseq, Workflowy and others',
  },
  {
    name: 'jsonld',
    extension: '.jsonld',
    mediaType: 'application/ld+json',
    description: 'the episodes for search engines: schema.org PodcastEpisode',
  },
] as const satisfies readonly Format[]

export type FormatName = (typeof formats)[number]['name']
