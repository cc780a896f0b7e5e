import type { Plugin } from 'unified'
import { plainText } from './read/plainText.js'
import type { Reader } from './read/reader.js'
import type { Root } from './tree/nodes.js'
import { useVocabulary } from './vocabulary/lexicon.js'
import type { UserVocabulary } from './vocabulary/vocabulary.js'

declare module 'vfile' {
  interface DataMap {
    /** The name of the reader that read the file. */
    inputFormat: string
  }
}

export interface NotesParseOptions {
  /** What reads the input format. Default: plain text. */
  reader?: Reader
  /** Words of your own, read before the built-in ones. */
  vocabulary?: UserVocabulary
}

/** The parser: an input to the tree of episodes, excerpts and boilerplate. */
export const notesParse: Plugin<[NotesParseOptions?], string, Root> = function ({
  reader = plainText,
  vocabulary,
} = {}) {
  this.parser = (source, file) => {
    file.data.inputFormat = reader.name
    return useVocabulary(vocabulary, () => reader.read(source))
  }
}
