import type { ElementContent } from 'hast'
import type { DocumentEpisode } from '../../document/document.js'
import { createGroups } from './createGroups.js'
import { createLineList } from './createLineList.js'
import { createParagraphs } from './createParagraphs.js'
import type { Level } from './createSection.js'
import type { Explainer } from './explainer.js'

/** Make the outline: for each entry its title as a heading, its summary, its bullets. */
export function createOutline(
  outline: DocumentEpisode['outline'],
  level: Level,
  explainer: Explainer,
): ElementContent[] {
  return createGroups(
    outline,
    level,
    ({ title }) => title,
    (entries) =>
      entries.flatMap(({ summary, bullets }) => {
        const explain = explainer.begin()
        return [...createParagraphs(summary, explain), ...createLineList(bullets, explain)]
      }),
  )
}
