import type { DocumentEpisode } from '../../src/index.js'
import { createEpisode } from '../createDocument.js'

/** Between two of the joined episodes. Seconds. */
const gap = 10

/**
 * One episode that plays several one after the other, so that a program that takes seconds to start reads the chapters of all at once.
 */
export function joinEpisodes(episodes: readonly DocumentEpisode[]): DocumentEpisode {
  let offset = 0
  const chapters = episodes.flatMap((episode) => {
    const begins = offset
    const times = episode.chapters.flatMap(({ start, end }) => [start, end ?? start])
    offset += Math.ceil(Math.max(0, ...times)) + gap
    return episode.chapters.map((chapter) => ({
      ...chapter,
      start: round(chapter.start + begins),
      end: chapter.end === null ? null : round(chapter.end + begins),
    }))
  })
  return createEpisode({ duration: offset, chapters })
}

/** Sums of fractions are not exact. */
function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
