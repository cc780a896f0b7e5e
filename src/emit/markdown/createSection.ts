import type { RootContent } from 'mdast'
import { createHeading, type Depth } from './createHeading.js'

/** Put a heading over content; nothing without content. */
export function createSection(title: string, depth: Depth, content: readonly RootContent[]): RootContent[] {
  return content.length ? [...createHeading(title, depth), ...content] : []
}
