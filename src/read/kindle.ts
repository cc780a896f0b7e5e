import { createPlacer } from '../tree/createPlacer.js'
import { joinKindleNotes } from './excerpts/joinKindleNotes.js'
import { readKindleClipping } from './excerpts/readKindleClipping.js'
import { readSourceLines, type SourceLine } from './excerpts/sourceLine.js'
import type { Reader } from './reader.js'

const separator = /^={10,}$/

/**
 * `My Clippings.txt` of a Kindle: entries between lines of ten equals signs, each with the title (and author), a line about what it is,
 * where and of when, and the words. In Chinese, English, Japanese, German, Spanish, French, Italian and Portuguese.
 */
export const kindle: Reader = {
  name: 'kindle',
  read(source) {
    const place = createPlacer(source)
    const clippings = splitClippings(readSourceLines(source)).map(readKindleClipping)
    return {
      type: 'root',
      children: joinKindleNotes(clippings, place),
      position: place({ start: 0, end: source.length }),
    }
  },
}

function splitClippings(lines: readonly SourceLine[]): SourceLine[][] {
  const entries: SourceLine[][] = [[]]
  for (const line of lines) {
    if (separator.test(line.words)) entries.push([])
    else entries.at(-1)?.push(line)
  }
  return entries.filter((entry) => entry.length > 0)
}
