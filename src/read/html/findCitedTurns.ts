import type { Element, Root } from 'hast'
import { clean } from '../../text/clean.js'
import type { Turn } from '../../tree/nodes.js'
import { readNormalPlayTime } from '../chapterFiles/readPscChapter.js'
import { Composer } from '../composition.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { quote } from '../doubts/quote.js'
import { spanOf } from '../spanOf.js'
import type { Placing } from './placing.js'
import { readWords } from './readWords.js'
import { writeTree } from './writeTree.js'

/** The turns of a page, and the elements that they are made of. */
export interface CitedTurns {
  turns: Turn[]
  taken: Set<Element>
}

/** The elements of one turn; its paragraphs come last. */
interface Group {
  cite: Element | null
  time: Element | null
  paragraphs: Element[]
}

/** Fewer may be anything. */
const fewest = 3

/**
 * The turns of a transcript in the HTML of Podcasting 2.0: `<cite>` who speaks, `<time>` since when, `<p>` what is said, side by side.
 * A turn without `cite` is nobody's: music. Source: transcripts.md of the podcast namespace.
 */
export function findCitedTurns(tree: Root, placing: Placing): CitedTurns {
  const groups = listParents(tree).flatMap((parent) => {
    const own = listGroups(parent)
    const timed = own.filter(({ time }) => time && readTime(time) !== null).length
    return own.length >= fewest && timed * 2 > own.length && own.some(({ cite }) => cite) ? own : []
  })
  return {
    turns: groups.map((group) => createTurn(group, placing)),
    taken: new Set(groups.flatMap(listElements)),
  }
}

/** In the order of the page. */
function listParents(tree: Root): (Root | Element)[] {
  const parents: (Root | Element)[] = []
  const waiting: (Root | Element)[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.children.some((child) => child.type === 'element' && child.tagName === 'cite')) parents.push(parent)
    for (const child of parent.children.toReversed()) if (child.type === 'element') waiting.push(child)
  }
  return parents
}

/** Anything else between the elements ends a turn. */
function listGroups({ children }: Root | Element): Group[] {
  const groups: Group[] = []
  let open: Group | null = null
  for (const child of children) {
    if (child.type === 'element' && (child.tagName === 'cite' || child.tagName === 'time')) {
      if (!open || open.paragraphs.length > 0 || open[child.tagName]) {
        open = { cite: null, time: null, paragraphs: [] }
        groups.push(open)
      }
      open[child.tagName] = child
    } else if (child.type === 'element' && child.tagName === 'p') open?.paragraphs.push(child)
    else if (child.type !== 'comment' && !(child.type === 'text' && child.value.trim() === '')) open = null
  }
  return groups.filter(({ paragraphs }) => paragraphs.some((paragraph) => clean(readWords(paragraph)) !== ''))
}

function listElements({ cite, time, paragraphs }: Group): Element[] {
  return [cite, time, ...paragraphs].filter((element) => element !== null)
}

function readTime(element: Element): number | null {
  return readNormalPlayTime(clean(readWords(element)))
}

function createTurn(group: Group, { html, place }: Placing): Turn {
  const { cite, time, paragraphs } = group
  const spans = listElements(group).map(spanOf)
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const speaker = cite ? clean(readWords(cite)).replace(/ ?[:：]$/, '') : ''
  const start = time ? readTime(time) : null
  const value = paragraphs
    .map((paragraph) => readParagraph(paragraph, html))
    .filter((words) => words !== '')
    .join('\n')
  const turn: Turn = { type: 'turn', speaker: speaker || null, start, end: null, value, position: place(span) }
  if (!time || start !== null) return turn
  const reason = `Unexpected time ${quote(readWords(time))}, expected one like \`1:02:03\`; left out`
  return addDoubts(turn, [{ rule: 'item-value', reason }])
}

/** As a reader sees it. */
function readParagraph(paragraph: Element, html: string): string {
  const composer = new Composer(html)
  const tree: Root = { type: 'root', children: [paragraph] }
  writeTree(tree, { html, composer, locate: (span) => span, isAside: () => false, taken: new Set() })
  return clean(composer.finish().text)
}
