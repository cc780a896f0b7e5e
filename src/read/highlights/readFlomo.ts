import type { Element, Nodes } from 'hast'
import { readDate } from '../../text/readDate.js'
import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { setAside } from '../excerpts/setAside.js'
import type { SourceLine } from '../excerpts/sourceLine.js'
import { parseHtml } from '../html/parseHtml.js'
import { readAttribute } from '../html/readAttribute.js'
import { readWords } from '../html/readWords.js'
import { listMemoLines } from './listMemoLines.js'
import { nameWorks } from './nameWorks.js'
import { readMemo } from './readMemo.js'

const memo =
  /<div class=["']memo["']>\s*<div class=["']time["']>\s*\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s*<\/div>\s*<div class=["']content["']/

const hidden = new Set(['head', 'style', 'script', 'template'])

/** Whether a text is a page that flomo exports. */
export function isFlomo(head: string): boolean {
  return memo.test(head)
}

/** The memos of a page that flomo exports, each with its day: passages with what they are from, and the reader's own words. */
export function readFlomo(html: string, place: Place): (Excerpt | Boilerplate)[] {
  const nodes: (Excerpt | Boilerplate)[] = []
  let around: SourceLine[] = []
  const leave = () => {
    nodes.push(...setAside(around, place))
    around = []
  }
  const open: Nodes[] = [parseHtml(html, false)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') {
      if (node.value.trim() !== '') around.push(toLine(node, node.value.trim()))
    } else if (node.type === 'element' && isOf(node, 'memo')) {
      leave()
      nodes.push(...toExcerpt(node, place))
    } else if ('children' in node && !(node.type === 'element' && hidden.has(node.tagName)))
      open.push(...node.children.toReversed())
  }
  leave()
  return nameWorks(nodes)
}

function toExcerpt(element: Element, place: Place): (Excerpt | Boilerplate)[] {
  const time = element.children.find((child) => child.type === 'element' && isOf(child, 'time'))
  const lines = element.children.filter((child) => child !== time).flatMap(listMemoLines)
  const written = time ? readWords(time).trim() : ''
  if (lines.length === 0) return setAside([toLine(element, written)], place)
  const date = readDate(written.slice(0, 10))
  const { start, end } = toLine(element, '')
  return [{ type: 'excerpt', ...readMemo(lines), date, children: [], position: place({ start, end }) }]
}

function isOf(element: Element, name: string): boolean {
  return (readAttribute(element, 'className') ?? '').split(' ').includes(name)
}

function toLine({ position }: Nodes, words: string): SourceLine {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, words, gap: 0, indent: 0 }
}
