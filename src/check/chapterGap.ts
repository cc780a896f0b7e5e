import { formatClock } from '../text/formatClock.js'
import type { Episode } from '../tree/nodes.js'
import { chaptersOf } from './chaptersOf.js'
import { durationOf } from './durationOf.js'
import { episodesOf } from './episodesOf.js'
import type { Report, Rule } from './rule.js'
import { sortChapters } from './sortChapters.js'

/** Seconds that a chapter lasts at least on YouTube. */
const least = 10

/** A chapter that is followed by the next, or by the end of the episode, within ten seconds: YouTube shows no chapters then. */
export const chapterGap: Rule = {
  id: 'chapter-gap',
  description: 'a chapter of less than ten seconds: YouTube shows no chapters then',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree)) checkEpisode(episode, report)
  },
}

function checkEpisode(episode: Episode, report: Report): void {
  const chapters = sortChapters(chaptersOf(episode))
  for (const [i, chapter] of chapters.entries()) {
    const end = chapters[i + 1]?.start ?? durationOf(episode)
    // At the same time it is a duplicate, behind the end beyond the duration: rules of their own.
    if (end === null || end <= chapter.start || end - chapter.start >= least) continue
    report(
      `Unexpected chapter from \`${formatClock(chapter.start)}\` to \`${formatClock(end)}\`, expected \`${least}\` seconds at least: YouTube shows no chapters otherwise`,
      chapter,
    )
  }
}
