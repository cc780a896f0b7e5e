import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type EndedChapter, listEnded } from './chapterFiles/listEnded.js'
import { toLine } from './toLine.js'

/**
 * Write the chapters of an episode as FFmpeg's metadata file, for
 * `ffmpeg -i a.m4a -f ffmetadata -i a.ffmeta -map 0 -map_metadata 1 -map_chapters 1 -c copy b.m4a`
 * (https://ffmpeg.org/ffmpeg-formats.html#Metadata-2), with title, album (the podcast), date and track (the number) where they are known.
 *
 * Into mp3 with `-id3v2_version 3`: chapters with titles of 128 bytes and more get lost in the ID3v2.4 of FFmpeg 5.1.
 *
 * By time, to the millisecond. The format cannot do without an end: it is the stated one, else the next later start, else the duration
 * of the episode, else a second behind the start (see `listEnded`). Several episodes: a file each.
 *
 * @example
 * ffmetadata.emit(document) // => ';FFMETADATA1\ntitle=…\n\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=5000\nEND=140000\ntitle=开场\n'
 */
export const ffmetadata = createChapterEmitter('ffmetadata', writeFile)

function writeFile(episode: FileEpisode): string {
  const { title, podcast, published, number } = episode
  const facts = [
    ...writeFact('title', title),
    ...writeFact('album', podcast),
    ...writeFact('date', published),
    // Players take the track for a number.
    ...writeFact('track', /^\d+$/.test(number ?? '') ? number : null),
  ]
  return [';FFMETADATA1', ...facts, ...listEnded(episode).flatMap(writeChapter), ''].join('\n')
}

function writeChapter({ start, end, title }: EndedChapter): string[] {
  return ['', '[CHAPTER]', 'TIMEBASE=1/1000', `START=${start}`, `END=${end}`, ...writeFact('title', title)]
}

function writeFact(key: string, value: string | null): string[] {
  const line = toLine(value ?? '')
  const words = line.replace(/[=;#\\]/g, '\\$&')
  // FFmpeg takes any backslash at the end of a line for one that escapes the line break, also an escaped one.
  return line ? [`${key}=${words}${line.endsWith('\\') ? ' ' : ''}`] : []
}
