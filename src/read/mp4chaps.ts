import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { collapseSpace } from './chapterFiles/collapseSpace.js'
import { createChapter } from './chapterFiles/createChapter.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { readLines } from './chapterFiles/readLines.js'
import { readNormalPlayTime } from './chapterFiles/readPscChapter.js'
import { setAside } from './chapterFiles/setAside.js'
import { quote } from './doubts/quote.js'
import type { Reader } from './reader.js'

/** The text chapters of mp4chaps (mp4v2), mp3chaps and Auphonic: `HH:MM:SS.mmm Title <url>`, one a line. */
export const mp4chaps: Reader = {
  name: 'mp4chaps',
  read(source) {
    const place = createPlacer(source)
    const nodes = readLines(source).flatMap((line): EpisodeContent[] => {
      const [, time = '', rest = ''] = /^([\d:.,]*)(?:\s(.*))?$/s.exec(line.words) ?? []
      const start = time.includes(':') ? readNormalPlayTime(time) : null
      if (start === null)
        return setAside(
          line.words,
          place(line),
          `Unexpected line ${quote(line.words)}, expected one like \`00:00:00.000 Title\`; set aside`,
        )
      const [words, url = null] = /^(.*)<([a-z][a-z\d+.-]*:[^<>\s]*)>$/is.exec(rest.trimEnd())?.slice(1) ?? [rest]
      return [createChapter({ start, title: collapseSpace(words ?? ''), url }, place(line))]
    })
    return createEpisodeRoot(source, nodes)
  },
}
