import { parseDocument } from 'yaml'
import { createPlacer } from '../tree/createPlacer.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { createJsonText } from './chapterFiles/createJsonText.js'
import { readJsonEpisode } from './chapterFiles/readJsonEpisode.js'
import { setAside } from './chapterFiles/setAside.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import { scanJson } from './json/scanJson.js'
import type { Reader } from './reader.js'

/**
 * Podcasting 2.0 JSON chapters, up to 1.2.0: the object, or its list of chapters alone.
 *
 * Read as YAML, of which JSON is a part: that parser keeps the place of each value and survives a text that is cut off. It takes
 * some 35 ms for a thousand chapters, tens of times as long as `JSON.parse`, and is linear.
 */
export const chaptersJson: Reader = {
  name: 'chapters-json',
  read(source) {
    const { contents } = parseDocument(source, {
      logLevel: 'silent',
      // All scalars as words: a number is read by the rules of JSON, not of YAML.
      schema: 'failsafe',
      strict: false,
      // Both are quadratic on hostile texts.
      prettyErrors: false,
      uniqueKeys: false,
    })
    const place = createPlacer(source)
    const text = createJsonText(source, place)
    const [start, end] = contents?.range ?? [0, 0]
    const before = { start: 0, end: start }
    const behind = { start: end, end: source.length }
    const doubts = placeDoubts(scanJson(source).doubts, place)
    const nodes = [
      ...setAside(text.source.slice(before.start, before.end), text.place(before)),
      ...readJsonEpisode(text, contents),
      ...setAside(text.source.slice(behind.start, behind.end), text.place(behind)),
    ]
    return createEpisodeRoot(source, nodes, doubts)
  },
}
