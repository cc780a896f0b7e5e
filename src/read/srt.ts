import type { Reader } from './reader.js'
import { readSubtitles } from './subtitles/readSubtitles.js'

/** SubRip subtitles. Source of the format: SubRip as players take it, and the SRT transcripts of Podcasting 2.0. */
export const srt: Reader = {
  name: 'srt',
  read: (source) => readSubtitles(source, 'srt'),
}
