import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { collapseSpace } from './chapterFiles/collapseSpace.js'
import { createChapter } from './chapterFiles/createChapter.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { readLines } from './chapterFiles/readLines.js'
import { setAside } from './chapterFiles/setAside.js'
import { toSeconds } from './chapterFiles/toSeconds.js'
import { quote } from './doubts/quote.js'
import type { Reader } from './reader.js'

/**
 * A label track that Audacity exports: start, end, label, parted by tabs, in seconds. A label whose start is its end is a point and
 * states no end; lines behind a backslash hold the frequencies of the label before.
 */
export const audacity: Reader = {
  name: 'audacity',
  read(source) {
    const place = createPlacer(source)
    const nodes = readLines(source).flatMap((line): EpisodeContent[] => {
      if (line.words.startsWith('\\')) return []
      const [from = '', to = '', ...label] = line.words.split('\t')
      const start = readDecimal(from)
      const end = readDecimal(to)
      if (start === null || end === null)
        return setAside(
          line.words,
          place(line),
          `Unexpected line ${quote(line.words)}, expected start, end and label parted by tabs; set aside`,
        )
      const title = collapseSpace(label.join(' '))
      return [createChapter({ start, end: end === start ? null : end, title }, place(line))]
    })
    return createEpisodeRoot(source, nodes)
  },
}

/** Some languages of the program write a comma. */
function readDecimal(value: string): number | null {
  return /^\d+(?:[.,]\d*)?$/.test(value.trim()) ? toSeconds(Number(value.trim().replace(',', '.'))) : null
}
