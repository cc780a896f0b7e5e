import type { Reader } from './reader.js'
import { readSubtitles } from './subtitles/readSubtitles.js'

/** SubViewer captions as YouTube writes them: `0:00:00.480,0:00:03.919` above the words of each. */
export const sbv: Reader = {
  name: 'sbv',
  read: (source) => readSubtitles(source, 'sbv'),
}
