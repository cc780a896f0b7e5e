import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type FileChapter, listChapters } from './chapterFiles/listChapters.js'
import { escapeXml } from './escapeXml.js'
import { formatTime } from './formatTime.js'

/**
 * Write the chapters of an episode as Podlove Simple Chapters 1.2 in a file of their own (http://podlove.org/simple-chapters); the
 * element can be copied into a feed as it is.
 *
 * By time, to the millisecond. The format has no ends. `href` only of the web or of mail. Several episodes: a file each. The
 * format wants one chapter at least: without any there is no file.
 *
 * @example
 * psc.emit(document) // => '<?xml …?>\n<psc:chapters …>\n  <psc:chapter start="00:00:05.000" title="开场"/>\n</psc:chapters>\n'
 */
export const psc = createChapterEmitter('psc', writeFile)

function writeFile(episode: FileEpisode): string | null {
  if (episode.chapters.length === 0) return null
  const chapters = listChapters(episode).map(writeChapter)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">',
    ...chapters,
    '</psc:chapters>',
    '',
  ].join('\n')
}

function writeChapter({ start, title, url }: FileChapter): string {
  const href = url === null ? '' : ` href="${escapeXml(url)}"`
  return `  <psc:chapter start="${formatTime(start, 3)}" title="${escapeXml(title)}"${href}/>`
}
