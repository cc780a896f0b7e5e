import type { RootContent } from 'mdast'
import { splitRuns } from '../splitRuns.js'
import { createHeading, type Depth } from './createHeading.js'
import { createRule } from './createRule.js'

/**
 * Put a heading over each run of items that share one, in their order; where items without a heading follow others, a rule shows that
 * they do not belong there.
 */
export function createGroups<Item>(
  items: readonly Item[],
  depth: Depth,
  nameGroup: (item: Item) => string | null,
  write: (items: readonly Item[]) => readonly RootContent[],
): RootContent[] {
  const content: RootContent[] = []
  for (const group of splitRuns(items, nameGroup)) {
    const heading = createHeading(group.name ?? '', depth)
    if (!heading.length && content.length) content.push(createRule(depth))
    content.push(...heading, ...write(group.items))
  }
  return content
}
