import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type FileChapter, listChapters } from './chapterFiles/listChapters.js'
import { formatTime } from './formatTime.js'

/**
 * Write the chapters of an episode as the text that mp4chaps (mp4v2), mp3chaps, Auphonic and Podlove read:
 * `HH:MM:SS.mmm Title <url>`, a line each.
 *
 * By time, to the millisecond. The format has no ends and no escapes: where a title ends like such an address, a blank before the `>`
 * keeps it a title. Addresses only of the web or of mail. Several episodes: a file each. Without chapters the file is empty.
 *
 * @example
 * mp4chaps.emit(document) // => '00:00:05.000 开场\n00:02:20.000 正题 <https://a.example>\n'
 */
export const mp4chaps = createChapterEmitter('mp4chaps', writeFile)

function writeFile(episode: FileEpisode): string {
  return listChapters(episode)
    .map((chapter) => `${writeChapter(chapter)}\n`)
    .join('')
}

function writeChapter({ start, title, url }: FileChapter): string {
  const words = url === null ? title.replace(/(<[a-z][a-z\d+.-]*:[^<>\s]*)>$/i, '$1 >') : title
  return [formatTime(start, 3), words, url === null ? '' : `<${url}>`].filter(Boolean).join(' ')
}
