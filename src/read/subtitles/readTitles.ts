import { collapseSpace } from '../chapterFiles/collapseSpace.js'
import type { Cue } from './cue.js'
import { decodeCueText } from './decodeCueText.js'
import type { Caption } from './readCaptions.js'

/**
 * The cues of a file that says that they are chapters: each is one, also without words, and nobody speaks in it, whatever colon its
 * title holds.
 */
export function readTitles(source: string, cues: readonly Cue[]): Caption[] {
  return cues.map(({ lines, ...cue }) => {
    const words = lines.map(({ start, end }) => collapseSpace(decodeCueText(source.slice(start, end))))
    return { ...cue, speaker: null, lines: words.filter((line) => line !== '') }
  })
}
