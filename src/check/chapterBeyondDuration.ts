import { formatClock } from '../text/formatClock.js'
import { chaptersOf } from './chaptersOf.js'
import { durationOf } from './durationOf.js'
import { episodesOf } from './episodesOf.js'
import type { Rule } from './rule.js'

/** A chapter that begins behind the end of its episode: one of the two is wrong, or the hour of a time is read as its minute. */
export const chapterBeyondDuration: Rule = {
  id: 'chapter-beyond-duration',
  description: 'a chapter that begins behind the end of the episode',
  severity: 'warning',
  isOnDemand: false,
  check(tree, report) {
    for (const episode of episodesOf(tree)) {
      const duration = durationOf(episode)
      if (duration === null || duration <= 0) continue
      // Where only minutes are stated, the seconds were left out.
      const end = duration % 60 === 0 ? duration + 59 : duration
      for (const chapter of chaptersOf(episode))
        if (chapter.start > end)
          report(
            `Unexpected chapter at \`${formatClock(chapter.start)}\`, expected one within the \`${formatClock(duration)}\` of the episode; both are kept`,
            chapter,
          )
    }
  },
}
