import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { DocumentExcerpt } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import { createLine } from './createLine.js'
import { createLink } from './createLink.js'
import { createParagraphs } from './createParagraphs.js'
import { createStrong } from './createStrong.js'
import { createTurn } from './createTurn.js'
import { joinPhrases } from './joinPhrases.js'

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it belongs to the excerpt that a node before it opens, below which an outline puts it. */
    isBelow?: boolean
  }
  interface BlockquoteData {
    /** The same. */
    isBelow?: boolean
  }
}

/** Make one excerpt: its heading, the quotation (of a dialogue the turns), what the reader thought, and where and when it was marked. */
export function createExcerpt(excerpt: DocumentExcerpt): RootContent[] {
  const { text, turns, title, thought } = excerpt
  const children = turns.length ? turns.flatMap((turn) => createTurn(turn.speaker, turn.text)) : createParagraphs(text)
  const [first, ...below] = [
    ...createParagraph(createStrong(title ?? '')),
    ...(children.length ? [{ type: 'blockquote', children } as const] : []),
    ...createParagraphs(thought),
    ...createParagraph(describePlace(excerpt)),
  ]
  return first ? [first, ...below.map((node) => ({ ...node, data: { isBelow: true } }))] : []
}

/** `0:12–1:20 · Location 222 · 2024-01-02 · #tag`, the first of them linked. */
function describePlace({ start, end, place, date, tags, url }: DocumentExcerpt): PhrasingContent[] {
  const time = start === null ? null : end === null ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`
  const [first, ...others] = [time, place, date, ...tags.map((tag) => `#${tag}`)].filter((fact) => fact !== null)
  const head = url === null ? createLine(first ?? '') : createLink(url, first ?? url)
  return joinPhrases(head, ...others.flatMap((fact) => [' · ', createLine(fact)]))
}

function createParagraph(children: PhrasingContent[]): Paragraph[] {
  return children.length ? [{ type: 'paragraph', children }] : []
}
