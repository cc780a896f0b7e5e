import { Chalk } from 'chalk'
import { chooseColor } from '../chooseColor.js'
import type { Settings } from '../settings.js'
import { chooseWidth } from '../view/chooseWidth.js'
import { renderDocument } from '../view/renderDocument.js'
import type { Sink } from './sink.js'
import { writeStdout } from './writeStdout.js'

/** Show documents to a reader at a terminal. */
export function createViewSink(settings: Settings, several: boolean): Sink {
  const level = chooseColor({ flag: settings.color, env: process.env, isTTY: process.stdout.isTTY })
  const chalk = new Chalk({ level })
  let count = 0
  return {
    async write(input, document) {
      // The window may have been resized since the last one.
      const page = { width: chooseWidth(process.stdout.columns), chalk, quiet: settings.quiet }
      const label = several ? input.label : null
      await writeStdout(`${count++ === 0 ? '' : '\n'}${renderDocument(document, label, page)}`)
    },
    async end() {},
    showsMessages: true,
    rules: [],
    written: [],
  }
}
