import type { Span } from '../text/lines.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { collapseSpace } from './chapterFiles/collapseSpace.js'
import { createChapter } from './chapterFiles/createChapter.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { type FileLine, readLines } from './chapterFiles/readLines.js'
import { readNormalPlayTime } from './chapterFiles/readPscChapter.js'
import { setAside } from './chapterFiles/setAside.js'
import { quote } from './doubts/quote.js'
import type { Reader } from './reader.js'

/** A chapter, or a line that is none. */
interface Item extends Span {
  words: string
  start: number
  end: number
  seconds: number | null
  title: string | null
}

/** OGM, or simple, chapters: `CHAPTER01=00:00:00.000` and `CHAPTER01NAME=Title`, brought together by their number. */
export const ogm: Reader = {
  name: 'ogm',
  read(source) {
    const place = createPlacer(source)
    const nodes = collectItems(readLines(source)).flatMap((item): EpisodeContent[] => {
      const { seconds, title, words } = item
      if (seconds === null) {
        const doubt = `Unexpected line ${quote(words)}, expected \`CHAPTER01=00:00:00.000\` or the name of such a chapter; set aside`
        return setAside(words, place(item), doubt)
      }
      return [createChapter({ start: seconds, title: collapseSpace(title ?? '') }, place(item))]
    })
    return createEpisodeRoot(source, nodes)
  },
}

function collectItems(lines: readonly FileLine[]): Item[] {
  const items: Item[] = []
  const chapters = new Map<string, Item>()
  /** Names that stand before their time. */
  const names = new Map<string, Item>()
  for (const line of lines) {
    const [, digits = '', suffix = '', value = ''] = /^CHAPTER(\d+)(NAME)?\s*=(.*)$/is.exec(line.words) ?? []
    // Not in the pattern: `0*(\d+)` is quadratic on zeros.
    const number = digits.replace(/^0+/, '')
    const chapter = chapters.get(number)
    if (suffix && chapter?.title === null) {
      chapter.title = value
      // A name further down stays outside the span: spans do not overlap.
      if (items.at(-1) === chapter) chapter.end = line.end
      continue
    }
    const seconds = suffix ? null : readNormalPlayTime(value)
    const item: Item = { ...line, seconds, title: suffix ? value : null }
    items.push(item)
    if (suffix) names.set(number, item)
    if (seconds === null) continue
    chapters.set(number, item)
    const name = names.get(number)
    if (!name) continue
    names.delete(number)
    item.title = name.title
    name.words = ''
    if (items.at(-2) === name) item.start = name.start
  }
  return items
}
