import type { RootContent } from 'mdast'
import type { DocumentEpisode } from '../../document/document.js'
import { createGroups } from './createGroups.js'
import { createItem } from './createItem.js'
import { createLine } from './createLine.js'
import { createList } from './createList.js'
import { createParagraphs } from './createParagraphs.js'

type Entry = DocumentEpisode['outline'][number]

/** Make the outline: for each entry its title as a heading, its summary, its bullets. */
export function createOutline(outline: readonly Entry[]): RootContent[] {
  return createGroups(
    outline,
    3,
    (entry) => entry.title,
    (entries) => entries.flatMap(createEntry),
  )
}

function createEntry({ summary, bullets }: Entry): RootContent[] {
  return [...createParagraphs(summary), ...createList(bullets.map((bullet) => createItem(createLine(bullet))))]
}
