import type { Element, Nodes } from 'hast'
import { Composer, type Composition } from '../composition.js'
import { parseHtml } from '../html/parseHtml.js'
import { readAttribute } from '../html/readAttribute.js'
import { readWords } from '../html/readWords.js'

/** What stands before the words of each class, so that they are read like any other notes. */
const marks: Readonly<Record<string, string>> = {
  bookTitle: '# ',
  authors: '##### ',
  sectionHeading: '## ',
  noteHeading: '### ',
  noteText: '',
  citation: '',
  notebookFor: '',
}

const hidden = new Set(['head', 'style', 'script', 'template'])

/** The lines of a notebook export of Kindle (the app's "Export Notebook"), as Markdown has them. */
export function composeNotebook(html: string): Composition {
  const composer = new Composer(html)
  const open: Nodes[] = [parseHtml(html, false)]
  for (let node = open.pop(); node; node = open.pop()) {
    const mark = node.type === 'element' ? markOf(node) : undefined
    if (node.type === 'element' && mark !== undefined) {
      const from = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
      const words = readWords(node).replace(/\s+/g, ' ').trim()
      if (words !== '') composer.write(`${mark}${words}\n`, from)
    } else if (node.type === 'text') {
      const words = node.value.replace(/\s+/g, ' ').trim()
      const from = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
      if (words !== '') composer.write(`${words}\n`, from)
    } else if ('children' in node && !(node.type === 'element' && hidden.has(node.tagName))) {
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child) open.push(child)
      }
    }
  }
  return composer.finish()
}

function markOf(element: Element): string | undefined {
  const names = (readAttribute(element, 'className') ?? readAttribute(element, 'class') ?? '').split(/\s+/)
  return names.map((name) => marks[name]).find((mark) => mark !== undefined)
}
