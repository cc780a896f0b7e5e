import { formatClock } from '../text/formatClock.js'
import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type FileChapter, listChapters } from './chapterFiles/listChapters.js'

/**
 * Write the chapters of an episode as lines for the description of a video on YouTube, or of an episode on Apple Podcasts:
 * `M:SS Title`, from one hour on `H:MM:SS`.
 *
 * By time, whole seconds. YouTube takes no `<` and `>`: they become `＜` and `＞`. It shows chapters only where the first begins at 0:00,
 * there are three at least, and each lasts ten seconds: nothing is added or left out to come up to that. Several episodes: a file each.
 * Without chapters the file is empty.
 *
 * @example
 * youtube.emit(document) // => '0:00 开场\n2:20 正题\n1:00:05 结尾\n'
 */
export const youtube = createChapterEmitter('youtube', writeFile)

function writeFile(episode: FileEpisode): string {
  return listChapters(episode)
    .map((chapter) => `${writeLine(chapter)}\n`)
    .join('')
}

function writeLine({ start, title }: FileChapter): string {
  const words = title.replace(/</g, '＜').replace(/>/g, '＞')
  return [formatClock(Math.floor(start)), words].filter(Boolean).join(' ')
}
