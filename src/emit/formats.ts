import type { Emitter } from './emitter.js'

/** What is known of a format before its emitter is loaded. */
export type Format = Pick<Emitter, 'name' | 'extension' | 'mediaType' | 'description' | 'merges' | 'rules'>

/**
 * The built-in formats, in the order in which they are listed.
 *
 * The only place where a format is named and described: emitters take it from here by `createEmitter`, so that `notes formats`
 * need not load any of them. Media types of text that is not `text/plain` keep the command line from joining several episodes to one.
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
    name: 'vault',
    extension: '.vault.md',
    mediaType: 'text/markdown',
    description: 'a folder of linked notes: episodes, people, terms, for Obsidian',
    merges: true,
  },
  {
    name: 'html',
    extension: '.html',
    mediaType: 'text/html',
    description: 'a page to read: time bar, chapters, terms, transcript with search',
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
    name: 'srt',
    extension: '.srt',
    mediaType: 'application/x-subrip',
    description: 'the transcript as SubRip subtitles, for players and editors',
  },
  {
    name: 'vtt',
    extension: '.vtt',
    mediaType: 'text/vtt',
    description: 'the transcript as WebVTT with voices, for the web and Apple Podcasts',
  },
  {
    name: 'transcript-json',
    extension: '.transcript.json',
    mediaType: 'application/json',
    description: 'the transcript as JSON of Podcasting 2.0, for podcast apps',
  },
  {
    name: 'transcript-text',
    extension: '.transcript.txt',
    mediaType: 'text/plain',
    description: 'the transcript as plain text to read, with speakers and times',
  },
  {
    name: 'chapters-json',
    extension: '.chapters.json',
    mediaType: 'application/json+chapters',
    description: 'chapters for podcast apps: Podcasting 2.0 JSON chapters',
    rules: ['chapter-missing'],
  },
  {
    name: 'psc',
    extension: '.psc',
    mediaType: 'application/xml',
    description: 'chapters for feeds: Podlove Simple Chapters',
    rules: ['chapter-missing'],
  },
  {
    name: 'ffmetadata',
    extension: '.ffmeta',
    mediaType: 'text/x-ffmetadata',
    description: 'chapters for ffmpeg, to put into m4a, mp3 and others',
    rules: ['chapter-missing', 'chapter-end'],
  },
  {
    name: 'webvtt-chapters',
    extension: '.chapters.vtt',
    mediaType: 'text/vtt',
    description: 'chapters for players on the web: a WebVTT track',
    rules: ['chapter-missing', 'chapter-end'],
  },
  {
    name: 'matroska',
    extension: '.chapters.xml',
    mediaType: 'application/xml',
    description: 'chapters for mkvmerge: Matroska XML',
    rules: ['chapter-missing'],
  },
  {
    name: 'mp4chaps',
    extension: '.chapters.txt',
    mediaType: 'text/x-mp4chaps',
    description: 'chapters for mp4chaps, mp3chaps, Auphonic: a line each',
    rules: ['chapter-missing'],
  },
  {
    name: 'audacity',
    extension: '.labels.txt',
    mediaType: 'text/x-audacity-labels',
    description: 'chapters as a label track of Audacity',
    rules: ['chapter-missing'],
  },
  {
    name: 'youtube',
    extension: '.youtube.txt',
    mediaType: 'text/x-youtube-chapters',
    description: 'chapters as lines for a description on YouTube',
    rules: ['chapter-missing', 'chapter-start', 'chapter-count', 'chapter-gap'],
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
