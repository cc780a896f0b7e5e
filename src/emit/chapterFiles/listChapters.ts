import type { DocumentEpisode } from '../../document/document.js'
import { toLine } from '../toLine.js'
import { toUrl } from './toUrl.js'

/** A chapter as chapter files know it. Times in seconds. */
export interface FileChapter {
  readonly start: number
  /** Where it is stated and later than the start, else null: an end that is only the next start would say nothing. */
  readonly end: number | null
  /** One line, maybe empty. */
  readonly title: string
  readonly url: string | null
}

/**
 * The chapters of an episode in the order of time, which all these formats want; chapters of the same start keep the author's order.
 *
 * @example
 * listChapters(episode)[0] // => {start: 5, end: null, title: '开场', url: null}
 */
export function listChapters({ chapters }: Pick<DocumentEpisode, 'chapters'>): FileChapter[] {
  const listed = chapters.map(({ start, end, title, url }, index): FileChapter => {
    const isStated = end !== null && end > start && end !== chapters[index + 1]?.start
    return { start, end: isStated ? end : null, title: toLine(title), url: toUrl(url) }
  })
  return listed.sort((a, b) => a.start - b.start)
}
