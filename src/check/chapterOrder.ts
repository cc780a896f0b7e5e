import { formatClock } from '../text/formatClock.js'
import { chaptersOf } from './chaptersOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** Times that run backwards. The author's order is kept. */
export const chapterOrder: Rule = {
  id: 'chapter-order',
  description: 'a time that runs backwards',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    for (const chapters of episodesOf(tree).map(chaptersOf))
      for (const [i, chapter] of chapters.entries()) {
        const previous = chapters[i - 1]
        if (previous && chapter.start < previous.start)
          report(
            `Unexpected time \`${formatClock(chapter.start)}\` after \`${formatClock(previous.start)}\`, expected ascending times; the order of the text is kept`,
            chapter,
          )
      }
  },
}
