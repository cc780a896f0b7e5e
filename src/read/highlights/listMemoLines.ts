import type { Nodes } from 'hast'
import { clean } from '../../text/clean.js'

const blocks = new Set(['p', 'li', 'ul', 'ol', 'div', 'blockquote'])

/**
 * The lines of a memo as a person sees them, blank ones left out; points of a list without their dots.
 *
 * @example
 * listMemoLines(h('div', [h('p', '一'), h('p', '二')])) // => ['一', '二']
 */
export function listMemoLines(node: Nodes): string[] {
  return write(node)
    .split('\n')
    .map(clean)
    .filter((line) => line !== '')
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  const words = 'children' in node ? node.children.map(write).join('') : ''
  return node.type === 'element' && blocks.has(node.tagName) ? `\n${words}\n` : words
}
