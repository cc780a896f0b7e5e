import type { Span } from '../../text/lines.js'

/** A line of an FFmpeg metadata file, escapes undone; `key` is null where it is a heading, a comment, or none of the format. */
export interface MetadataLine extends Span {
  words: string
  /** In lower case. */
  key: string | null
  value: string
}

/**
 * The lines of an FFmpeg metadata file that are not blank: a backslash before a line break joins two, before `=`, `;`, `#` or `\` it
 * takes their meaning from them.
 *
 * @example
 * readMetadataLines('title=a\\=b')[0]?.value // => 'a=b'
 */
export function readMetadataLines(source: string): MetadataLine[] {
  const lines: MetadataLine[] = []
  let start = 0
  // By tokens, not by one pattern for a line: a pattern that repeats a group runs out of stack on long lines.
  for (const { 0: token, index } of source.matchAll(/\\(?:\r\n|[\s\S])|[\r\n]/g)) {
    if (token.startsWith('\\')) continue
    lines.push(...readLine(source, start, index))
    start = index + 1
  }
  return [...lines, ...readLine(source, start, source.length)]
}

function readLine(source: string, from: number, to: number): MetadataLine[] {
  const raw = source.slice(from, to)
  const words = raw.trim()
  if (words === '') return []
  const start = from + raw.length - raw.trimStart().length
  const span = { start, end: start + words.length }
  const equals = /^[;#[]/.test(words) ? undefined : findEquals(words)
  if (equals === undefined) return [{ words: undoEscapes(words), key: null, value: '', ...span }]
  const key = undoEscapes(words.slice(0, equals)).trim().toLowerCase()
  return [{ words: undoEscapes(words), key, value: undoEscapes(words.slice(equals + 1)), ...span }]
}

/** Where the first `=` without a backslash before it stands. */
function findEquals(words: string): number | undefined {
  for (const { 0: token, index } of words.matchAll(/\\[\s\S]|=/g)) if (token === '=') return index
  return undefined
}

function undoEscapes(words: string): string {
  return words.replace(/\\(\r\n|[\s\S])/g, '$1')
}
