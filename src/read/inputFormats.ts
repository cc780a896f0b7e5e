/** The names of the input formats that can be read, known without loading any reader. */
export const inputFormats = [
  'text',
  'html',
  'feed',
  'json',
  'markdown',
  'srt',
  'vtt',
  'sbv',
  'lrc',
  'transcript-json',
  'chapters-json',
  'psc',
  'matroska',
  'ffmetadata',
  'mp4chaps',
  'audacity',
  'ogm',
  'apple-books',
  'weread',
  'kindle',
  'readwise',
  'highlights',
  'highlights-csv',
  'highlights-json',
] as const

/** The name of an input format that can be read. */
export type InputFormatName = (typeof inputFormats)[number]
