import { chaptersOf } from './chaptersOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** What YouTube, Spotify and Apple Podcasts want. */
const least = 3

/** Fewer chapters than YouTube, Spotify and Apple Podcasts show. */
export const chapterCount: Rule = {
  id: 'chapter-count',
  description: 'fewer than three chapters, of which YouTube, Spotify and Apple Podcasts show none',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree)) {
      const chapters = chaptersOf(episode)
      const [first] = chapters
      if (first && chapters.length < least)
        report(
          `Unexpected number of chapters \`${chapters.length}\`, expected \`${least}\` at least: YouTube, Spotify and Apple Podcasts show none otherwise`,
          first,
        )
    }
  },
}
