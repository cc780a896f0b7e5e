import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type FileChapter, listChapters } from './chapterFiles/listChapters.js'

/**
 * Write the chapters of an episode as a label track of Audacity: start, end and title, parted by tabs, in seconds
 * (https://manual.audacityteam.org/man/importing_and_exporting_labels.html).
 *
 * By time, to the microsecond. A chapter whose end is not stated is a point: its start is its end. Several episodes: a file each.
 * Without chapters the file is empty.
 *
 * @example
 * audacity.emit(document) // => '5.000000\t5.000000\t开场\n'
 */
export const audacity = createChapterEmitter('audacity', writeFile)

function writeFile(episode: FileEpisode): string {
  return listChapters(episode).map(writeLabel).join('')
}

function writeLabel({ start, end, title }: FileChapter): string {
  return `${start.toFixed(6)}\t${(end ?? start).toFixed(6)}\t${title}\n`
}
