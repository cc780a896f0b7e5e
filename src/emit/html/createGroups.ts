import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { splitRuns } from '../splitRuns.js'
import { createLine } from './createLine.js'
import { below, type Level } from './createSection.js'

/**
 * Put a heading over each run of items that share one, in their order; where items without a heading follow others, a rule shows that
 * they do not belong there.
 *
 * @param write makes the items of a run, whose own headings are of the level it is given
 */
export function createGroups<Item>(
  items: readonly Item[],
  level: Level,
  nameGroup: (item: Item) => string | null,
  write: (items: readonly Item[], level: Level) => readonly ElementContent[],
): ElementContent[] {
  const content: ElementContent[] = []
  for (const group of splitRuns(items, nameGroup)) {
    const heading = createLine(group.name)
    if (heading.length) content.push(h(`h${level}`, { dir: 'auto' }, heading))
    else if (content.length) content.push(h('hr'))
    content.push(...write(group.items, heading.length ? below(level) : level))
  }
  return content
}
