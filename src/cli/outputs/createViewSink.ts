import { isatty } from 'node:tty'
import { Chalk } from 'chalk'
import type { Document } from '../../index.js'
import { chooseColor } from '../chooseColor.js'

import { choosePager, type PagerCommand } from '../pager/choosePager.js'
import { probePager } from '../pager/probePager.js'
import { type Pager, startPager } from '../pager/startPager.js'
import type { Settings } from '../settings.js'
import { chooseHyperlinks } from '../view/chooseHyperlinks.js'
import { chooseUnicode } from '../view/chooseUnicode.js'
import { chooseWidth } from '../view/chooseWidth.js'
import { countRows } from '../view/countRows.js'
import type { Page } from '../view/page.js'
import { renderDocument } from '../view/renderDocument.js'
import type { Sink } from './sink.js'
import { writeStdout } from './writeStdout.js'

interface Entry {
  readonly document: Document
  readonly label: string | null
}

/** Show documents to a reader at a terminal: what fills the window goes to the pager, if there is one. */
export function createViewSink(settings: Settings, several: boolean): Sink {
  const command = findPager(settings)
  const look = chooseLook(settings)
  /** Not shown yet: until they fill the window nobody knows whether there will be a pager. */
  const waiting: Entry[] = []
  let rows = 0
  let count = 0
  let paged: { readonly pager: Pager; readonly look: Look } | null = null

  const draw = ({ document, label }: Entry, chosen: Look) =>
    `${count++ === 0 ? '' : '\n'}${renderDocument(document, label, createPage(chosen, settings))}`

  return {
    async write(input, document) {
      const entry = { document, label: several ? input.label : null }
      if (command === null) return writeStdout(draw(entry, look))
      if (paged) return paged.pager.write(draw(entry, paged.look))
      waiting.push(entry)
      rows += countEntry(entry, createPage(look, settings)) + (waiting.length > 1 ? 1 : 0)
      if (rows < process.stdout.rows) return
      paged = { look: await adaptLook(look, command, settings), pager: startPager(command) }
      for (const first of waiting.splice(0)) await paged.pager.write(draw(first, paged.look))
    },
    async end() {
      if (paged) return paged.pager.end()
      for (const entry of waiting) await writeStdout(draw(entry, look))
    },
    showsMessages: true,
    rules: [],
    written: [],
  }
}

function findPager(settings: Settings): PagerCommand | null {
  // A window without rows is none: some programs make terminals of that kind.
  if (!process.stdout.rows) return null
  return choosePager({ flag: settings.pager, env: process.env, isInputTTY: isatty(0), isOutputTTY: isatty(1) })
}

/** What does not change with the window. */
type Look = Pick<Page, 'chalk' | 'unicode' | 'hyperlinks'>

function chooseLook({ color }: Settings): Look {
  const level = chooseColor({ flag: color, env: process.env, isTTY: process.stdout.isTTY })
  return {
    chalk: new Chalk({ level }),
    unicode: chooseUnicode(process.env, process.platform),
    hyperlinks: chooseHyperlinks({ env: process.env, isColored: level > 0 }),
  }
}

/** What a pager would show as text, such as `ESC[1m`, is left out; colours that were asked for stay. */
async function adaptLook(look: Look, { line }: PagerCommand, { color }: Settings): Promise<Look> {
  const skills = await probePager(line, process.env)
  return {
    ...look,
    chalk: skills.colors || color === 'always' ? look.chalk : new Chalk({ level: 0 }),
    hyperlinks: look.hyperlinks && skills.hyperlinks,
  }
}

/** The window may have been resized since the last document. */
function createPage(look: Look, { quiet }: Settings): Page {
  const width = chooseWidth(process.stdout.columns)
  return { ...look, width, columns: Math.max(width, process.stdout.columns || 0), quiet }
}

function countEntry({ document, label }: Entry, page: Page): number {
  return countRows(renderDocument(document, label, page), process.stdout.columns || 80, process.stdout.rows)
}
