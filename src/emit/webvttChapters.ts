import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type EndedChapter, listEnded } from './chapterFiles/listEnded.js'
import { escapeCueText } from './escapeCueText.js'
import { formatTime } from './formatTime.js'

/**
 * Write the chapters of an episode as a WebVTT chapter track, for `<track kind="chapters">` (https://www.w3.org/TR/webvtt1/).
 *
 * By time, to the millisecond, a cue a chapter. The format cannot do without an end: it is the stated one, else the next later start,
 * else the duration of the episode, else a second behind the start; cues lie apart or one within the other (see `listEnded`). The
 * words behind `WEBVTT` tell readers that it is no transcript. Several episodes: a file each.
 *
 * @example
 * webvttChapters.emit(document) // => 'WEBVTT Kind: chapters\n\n00:00:05.000 --> 00:02:20.000\n开场\n'
 */
export const webvttChapters = createChapterEmitter('webvtt-chapters', writeFile)

function writeFile(episode: FileEpisode): string {
  return ['WEBVTT Kind: chapters\n', ...listEnded(episode).map(writeCue)].join('\n')
}

function writeCue({ start, end, title }: EndedChapter): string {
  const times = `${formatTime(start / 1000, 3)} --> ${formatTime(end / 1000, 3)}\n`
  // A `>` is escaped as well: `-->` would begin another cue.
  return title ? `${times}${escapeCueText(title)}\n` : times
}
