import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { listChapters } from './chapterFiles/listChapters.js'
import { toLine } from './toLine.js'

/**
 * Write the chapters of an episode as Podcasting 2.0 JSON chapters, 1.2.0
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md).
 *
 * Ascending by `startTime`, whatever the order of the text; `endTime` only where an end is stated; `url` only of the web or of mail.
 * What is not known is left out. Several episodes: a file each.
 *
 * @example
 * chaptersJson.emit(document) // => '{\n  "version": "1.2.0",\n  "title": …,\n  "chapters": [\n    {"startTime": 5, …}\n  ]\n}\n'
 */
export const chaptersJson = createChapterEmitter('chapters-json', writeFile)

function writeFile(episode: FileEpisode): string {
  const authors = episode.people.filter(({ role }) => role === 'author').map(({ name }) => name)
  const file = {
    version: '1.2.0',
    ...state('title', toLine(episode.title ?? '')),
    ...state('podcastName', toLine(episode.podcast ?? '')),
    ...state('author', toLine(authors.join(', '))),
    ...state('description', toParagraphs(episode.description)),
    chapters: listChapters(episode).map(({ start, end, title, url }) => ({
      startTime: start,
      ...state('endTime', end),
      ...state('title', title),
      ...state('url', url),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A member that is there only where its value says something. */
function state(key: string, value: string | number | null): Record<string, string | number> {
  return value === null || value === '' ? {} : { [key]: value }
}

function toParagraphs(text: string | null): string {
  return (text ?? '')
    .split(/\r\n|[\n\r]/)
    .map(toLine)
    .join('\n')
    .trim()
}
