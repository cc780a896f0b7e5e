import type { DocumentEpisode } from '../../document/document.js'
import { listChapters } from './listChapters.js'

/** A chapter whose end is known. Milliseconds. */
export interface EndedChapter {
  readonly start: number
  /** Later than the start. */
  readonly end: number
  readonly title: string
}

/**
 * The chapters of an episode for formats that cannot do without an end: the stated one, else the next later start, else the duration
 * of the episode, else a second behind the start.
 *
 * Two of them lie apart or one within the other: a chapter that runs on into one which ends later ends where that begins. Of those
 * that begin together the longest comes first.
 */
export function listEnded(episode: Pick<DocumentEpisode, 'chapters' | 'duration'>): EndedChapter[] {
  const chapters = listChapters(episode).map(({ start, end, title }) => ({
    start: toMilliseconds(start),
    stated: end === null ? null : toMilliseconds(end),
    title,
  }))
  const duration = toMilliseconds(episode.duration ?? 0)
  let next = duration
  const ended: { start: number; end: number; title: string }[] = []
  for (const [index, { start, stated, title }] of [...chapters.entries()].reverse()) {
    const following = chapters[index + 1]
    if (following && following.start > start) next = following.start
    const end = [stated, next].find((time) => time !== null && time > start) ?? start + 1000
    ended.push({ start, end, title })
  }
  return cutCrossing(ended.reverse().sort((a, b) => a.start - b.start || b.end - a.end))
}

/** `open` holds the chapters around the current one, the innermost last: each end lies within the one before. */
function cutCrossing(chapters: { start: number; end: number; title: string }[]): EndedChapter[] {
  const open: { start: number; end: number }[] = []
  for (const chapter of chapters) {
    for (let around = open.at(-1); around && around.end < chapter.end; around = open.at(-1)) {
      around.end = Math.min(around.end, chapter.start)
      open.pop()
    }
    open.push(chapter)
  }
  return chapters
}

function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000)
}
