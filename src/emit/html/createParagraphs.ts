import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { createLine } from './createLine.js'
import type { Explain } from './explainer.js'

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/**
 * Make paragraphs of a text: an empty line separates them, a line break inside one stays a line break.
 *
 * @example
 * createParagraphs('a\nb\n\nc').length // => 2
 */
export function createParagraphs(text: string | null, explain?: Explain): Element[] {
  const paragraphs: ElementContent[][] = []
  let open = false
  for (const source of (text ?? '').split(lineBreak)) {
    const line = createLine(source, explain)
    const last = paragraphs.at(-1)
    if (open && last && line.length) last.push(h('br'), ...line)
    else if (line.length) paragraphs.push(line)
    open = line.length > 0
  }
  return paragraphs.map((children) => h('p', { dir: 'auto' }, children))
}
