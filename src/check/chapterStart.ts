import { formatClock } from '../text/formatClock.js'
import { chaptersOf } from './chaptersOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'
import { sortChapters } from './sortChapters.js'

/** Chapters of which none begins at 0:00: YouTube, Spotify and Apple Podcasts make chapters only of a list that does. */
export const chapterStart: Rule = {
  id: 'chapter-start',
  description: 'chapters of which none begins at 0:00, as YouTube, Spotify and Apple Podcasts want it',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree)) {
      const [first] = sortChapters(chaptersOf(episode))
      if (first && first.start > 0)
        report(
          `Unexpected first chapter at \`${formatClock(first.start)}\`, expected one at \`0:00\`: YouTube, Spotify and Apple Podcasts show no chapters without it`,
          first,
        )
    }
  },
}
