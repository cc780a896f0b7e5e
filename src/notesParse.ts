import type { Plugin } from 'unified'
import { plainText } from './read/plainText.js'
import type { Reader } from './read/reader.js'
import type { Root } from './tree/nodes.js'

export interface NotesParseOptions {
  /** What reads the input format. Default: plain text. */
  reader?: Reader
}

/** The parser: an input to the tree of episodes, excerpts and boilerplate. */
export const notesParse: Plugin<[NotesParseOptions?], string, Root> = function ({ reader = plainText } = {}) {
  this.parser = (source) => reader.read(source)
}
