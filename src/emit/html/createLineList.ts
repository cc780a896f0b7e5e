import type { Element } from 'hast'
import { h } from 'hastscript'
import { createLine } from './createLine.js'
import { createList } from './createList.js'
import type { Explain } from './explainer.js'

/** Make a list of texts, a line each. */
export function createLineList(texts: readonly string[], explain?: Explain): Element[] {
  const lines = texts.map((text) => createLine(text, explain))
  return createList(lines.map((line) => (line.length ? [h('bdi', line)] : [])))
}
