import type { Element, Nodes } from 'hast'
import { Composer, type Composition } from '../composition.js'
import { isTool } from '../html/isTool.js'
import { parseHtml } from '../html/parseHtml.js'

/** Elements that stand apart from what is around them, and those that only begin a line. */
const blocks = new Set([
  'p',
  'blockquote',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
  'article',
  'nav',
  'title',
])
const rows = new Set(['div', 'li', 'tr', 'br', 'header', 'footer', 'main', 'dt', 'dd', 'en-note'])
const hidden = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg'])

/** What is yet to be written: a node in so many quotations, or what follows it. */
type Step = { node: Nodes; quoted: boolean } | { end: 'block' | 'row' }

/** Reading notes in HTML or ENML as lines: headings as `#`, quotations as `>`, rulers as `---`. */
export function composeHtmlNotes(html: string): Composition {
  const composer = new Composer(html)
  const open: Step[] = [{ node: parseHtml(html, true), quoted: false }]
  for (let step = open.pop(); step; step = open.pop()) {
    if ('end' in step) {
      if (step.end === 'block') composer.breakBlock()
      else composer.breakLine()
      continue
    }
    const { node, quoted } = step
    const from = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
    if (node.type === 'text') {
      const words = node.value.replace(/[\s\u00a0]+/g, ' ')
      const shown = composer.atLineStart ? words.trimStart() : words
      if (shown !== '' && quoted && composer.atLineStart) composer.write('> ', { start: from.start, end: from.start })
      composer.write(shown, from)
    } else if (node.type === 'root') pushAll(open, node.children, quoted)
    else if (node.type === 'element' && !hidden.has(node.tagName) && !isTool(node))
      enter(node, quoted, { open, composer })
  }
  return composer.finish()
}

function enter(element: Element, quoted: boolean, { open, composer }: { open: Step[]; composer: Composer }): void {
  const { tagName } = element
  const from = { start: element.position?.start.offset ?? 0, end: element.position?.start.offset ?? 0 }
  if (blocks.has(tagName) && !(quoted && tagName === 'p')) {
    composer.breakBlock()
    open.push({ end: 'block' })
  } else if (rows.has(tagName) || tagName === 'p') {
    composer.breakLine()
    open.push({ end: 'row' })
  }
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level !== undefined) composer.write(`${'#'.repeat(Number(level))} `, from)
  else if (tagName === 'hr') composer.write('---\n', from)
  else if (tagName === 'li') composer.write('- ', from)
  pushAll(open, element.children, quoted || tagName === 'blockquote')
}

/** The last of them first: the stack gives them back in order. */
function pushAll(open: Step[], children: readonly Nodes[], quoted: boolean): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i]
    if (node) open.push({ node, quoted })
  }
}
