import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Document } from './document/document.js'
import { toDocument } from './document/toDocument.js'
import { type NotesAmendOptions, notesAmend } from './notesAmend.js'
import { notesParse } from './notesParse.js'
import { type NotesRulesOptions, notesRules } from './notesRules.js'
import { plainText } from './read/plainText.js'
import type { Reader } from './read/reader.js'
import { decode } from './text/decode.js'
import type { UserVocabulary } from './vocabulary/vocabulary.js'

export interface ParseOptions extends NotesAmendOptions, NotesRulesOptions {
  /** The path of the input, as the document and its messages name it. */
  path?: string
  /** Give each item its place in the source. Default: false. */
  positions?: boolean
  /** What reads the input format. Default: plain text. */
  reader?: Reader
  /** Words of your own, read before the built-in ones. One object for many calls is compiled once. */
  vocabulary?: UserVocabulary
}

/**
 * Read one input: a text, or the bytes of a file in any encoding `decode` knows. `read` finds out the format by itself.
 *
 * @throws {DecodeError} where the bytes are no text
 * @example
 * parse('时间线\n00:05 开场\n01:20 正题').episodes[0]?.chapters.length // => 2
 */
export function parse(value: string | Uint8Array, options: ParseOptions = {}): Document {
  const { text, encoding, guessed } =
    typeof value === 'string' ? { text: value, encoding: 'utf-8', guessed: false } : decode(value)
  const reader = options.reader ?? plainText
  const file = new VFile({ value: text, ...(options.path === undefined ? {} : { path: options.path }) })
  if (guessed) file.data.guessedEncoding = encoding
  const processor = unified()
    .use(notesParse, { reader, ...(options.vocabulary ? { vocabulary: options.vocabulary } : {}) })
    .use(notesAmend, options)
    .use(notesRules, options)
    .freeze()
  const tree = processor.runSync(processor.parse(file), file)
  return toDocument(tree, file, {
    positions: options.positions ?? false,
    path: options.path ?? null,
    encoding,
    format: reader.name,
  })
}
