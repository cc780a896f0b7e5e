import { chaptersOf } from './chaptersOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** An episode without chapters. */
export const chapterMissing: Rule = {
  id: 'chapter-missing',
  description: 'an episode without chapters, of which a chapter file holds none',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree))
      if (chaptersOf(episode).length === 0)
        report(
          'Unexpected episode without chapters, expected one at least; a chapter file of it is empty, or not written',
          episode,
        )
  },
}
