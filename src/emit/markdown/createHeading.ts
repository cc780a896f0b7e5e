import type { Heading } from 'mdast'
import { createLine } from './createLine.js'

/** 1 an episode, 2 a section of it, 3 a part of the section, 4 a chapter of a source of excerpts. */
export type Depth = 1 | 2 | 3 | 4

/** Make a heading on one line; nothing of an empty title. */
export function createHeading(title: string, depth: Depth): Heading[] {
  const children = createLine(title)
  return children.length ? [{ type: 'heading', depth, children }] : []
}
