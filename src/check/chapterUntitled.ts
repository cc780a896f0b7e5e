import { formatClock } from '../text/formatClock.js'
import { chaptersOf } from './chaptersOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** A time without a title: what stands beside it belongs elsewhere, or nothing does. */
export const chapterUntitled: Rule = {
  id: 'chapter-untitled',
  description: 'a chapter without a title',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree))
      for (const chapter of chaptersOf(episode))
        if (chapter.title.trim() === '')
          report(`Unexpected chapter at \`${formatClock(chapter.start)}\` without a title, expected one`, chapter)
  },
}
