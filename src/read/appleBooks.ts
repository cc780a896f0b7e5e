import { clean } from '../text/clean.js'
import { isWebAddress } from '../text/isWebAddress.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Excerpt } from '../tree/nodes.js'
import { removeQuotes } from './excerpts/removeQuotes.js'
import { setAside } from './excerpts/setAside.js'
import { joinLines, readSourceLines, type SourceLine, spanOf } from './excerpts/sourceLine.js'
import { splitRemark } from './excerpts/splitRemark.js'
import type { Reader } from './reader.js'

const origin = /^(?:摘[录錄](?:来自|來自|自)|Excerpt From)\s*[:：]?\s*(.*)$/i
const copyright = /^(?:.{0,12}可?能?受版[权權]保[护護]。?|This material may be protected by copyright\.?)$/i

/** Title, author and address stand in at most so many lines below the words of origin. */
const most = 3

/**
 * Passages as Apple Books copies them: the words in quotation marks, `摘录来自`, title, author, a remark on copyright. What a reader has
 * written between two of them is of the one above.
 */
export const appleBooks: Reader = {
  name: 'apple-books',
  read(source) {
    const place = createPlacer(source)
    const children: (Excerpt | Boilerplate)[] = []
    const lines = readSourceLines(source)
    let words: SourceLine[] = []
    let last: Excerpt | null = null
    const remark = (own: readonly SourceLine[]) => {
      const thought = joinLines(own.map((line) => line.words.replace(/^[↑⬆👆^←]\ufe0f?\s*/u, '')))
      if (thought === null) return
      if (last) last.thought = joinLines([last.thought ?? '', thought].flatMap((one) => one.split('\n')))
      else children.push(...setAside(own, place))
    }
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const below = origin.exec(line.words)
      if (copyright.test(line.words)) children.push(...setAside([line], place))
      else if (!below) words.push(line)
      else {
        const { own, passage } = splitRemark(words)
        remark(own)
        const work = takeWork(lines, at + 1)
        const [title = null, author = null] = [
          below[1] ?? '',
          ...work.filter(({ words }) => !isUrl(words)).map(({ words }) => words),
        ]
          .map(clean)
          .filter((name) => name !== '')
        last = {
          type: 'excerpt',
          value: removeQuotes(joinLines(passage.map((one) => one.words)) ?? ''),
          source: { title, author, url: work.find((one) => isUrl(one.words))?.words ?? null },
          children: [],
          position: place(spanOf([...passage, line, ...work])),
        }
        children.push(last)
        words = []
        at += work.length
      }
    }
    remark(words)
    return { type: 'root', children, position: place({ start: 0, end: source.length }) }
  },
}

function takeWork(lines: readonly SourceLine[], from: number): SourceLine[] {
  const below = lines.slice(from, from + most)
  const end = below.findIndex((line, i) => copyright.test(line.words) || (i > 0 && line.gap > 0))
  return end < 0 ? below : below.slice(0, end)
}

function isUrl(words: string): boolean {
  return isWebAddress(words)
}
