import type { Excerpt } from '../tree/nodes.js'
import type { DocumentExcerpt } from './document.js'
import { place } from './place.js'

/** One excerpt node as the document shows it. */
export function toExcerpt(node: Excerpt, positions: boolean): DocumentExcerpt {
  return {
    text: node.value,
    turns: node.children.map((turn) => ({ speaker: turn.speaker, text: turn.value, ...place(turn, positions) })),
    source: node.source && { title: node.source.title, author: node.source.author, url: node.source.url ?? null },
    title: node.title ?? null,
    chapter: node.chapter ?? null,
    place: node.place ?? null,
    date: node.date ?? null,
    thought: node.thought ?? null,
    tags: node.tags ?? [],
    start: node.start ?? null,
    end: node.end ?? null,
    url: node.url ?? null,
    ...place(node, positions),
  }
}
