import type { Plugin } from 'unified'
import { readPlainText } from './read/readPlainText.js'
import type { Root } from './tree/nodes.js'

/** The parser: text to the tree of episodes, excerpts and boilerplate. */
export const notesParse: Plugin<[], string, Root> = function () {
  this.parser = (source) => readPlainText(source)
}
