import { formatClock } from '../text/formatClock.js'
import { chaptersOf } from './chaptersOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** A time that an episode states twice. Both chapters are kept. */
export const chapterDuplicate: Rule = {
  id: 'chapter-duplicate',
  description: 'a time that an episode states twice',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    for (const episode of episodesOf(tree)) {
      const seen = new Map<number, string>()
      for (const chapter of chaptersOf(episode)) {
        const title = seen.get(chapter.start)
        if (title === undefined) seen.set(chapter.start, chapter.title)
        else
          report(
            `Unexpected second chapter at \`${formatClock(chapter.start)}\`, expected one; the first is \`${title}\``,
            chapter,
          )
      }
    }
  },
}
