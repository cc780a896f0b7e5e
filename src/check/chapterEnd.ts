import { formatClock } from '../text/formatClock.js'
import type { Episode } from '../tree/nodes.js'
import { chaptersOf } from './chaptersOf.js'
import { durationOf } from './durationOf.js'
import { episodesOf } from './episodesOf.js'
import type { Report, Rule } from './rule.js'
import { sortChapters } from './sortChapters.js'

/** A chapter whose end nobody states, with no chapter behind it and no duration of the episode: formats that want an end give it a second. */
export const chapterEnd: Rule = {
  id: 'chapter-end',
  description: 'a last chapter whose end nobody states: formats that want one give it a second',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree)) checkEpisode(episode, report)
  },
}

function checkEpisode(episode: Episode, report: Report): void {
  const chapters = sortChapters(chaptersOf(episode))
  const last = chapters.at(-1)
  if (!last || (durationOf(episode) ?? 0) > last.start) return
  for (const chapter of chapters.filter(({ start }) => start === last.start))
    if (chapter.end === null || chapter.end <= chapter.start)
      report(
        `Unexpected last chapter at \`${formatClock(chapter.start)}\` without an end, expected one, or the duration of the episode; where a format wants an end it is a second behind the start`,
        chapter,
      )
}
