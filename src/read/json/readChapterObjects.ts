import type { Place } from '../../recognise/place.js'
import { clean } from '../../text/clean.js'
import type { Chapter } from '../../tree/nodes.js'
import { createChapter } from '../chapterFiles/createChapter.js'
import { readDuration } from '../embedded/readDuration.js'
import { decodeString } from './decodeString.js'
import { fieldsOf, stringOf } from './fieldsOf.js'
import type { JsonValue } from './scanJson.js'

const starts = ['starttime', 'start', 'time', 'timestamp']

/** The chapters of a list of objects with a start (seconds or a clock), a title and an address. */
export function readChapterObjects(source: string, value: JsonValue | undefined, place: Place): Chapter[] {
  if (value?.kind !== 'array') return []
  return value.items.flatMap((item) => {
    if (item.kind !== 'object') return []
    const fields = fieldsOf(item)
    const words = (keys: readonly string[]) => {
      const found = keys.map((key) => stringOf(fields.get(key))).find((string) => string !== null)
      return found ? decodeString(source, found).text : null
    }
    const stated = starts.map((key) => fields.get(key)).find((start) => start !== undefined)
    const start = readDuration(stated?.kind === 'literal' ? stated.text : (words(starts) ?? ''))
    if (start === null) return []
    const title = clean(words(['title', 'name', 'label', 'text']) ?? '')
    return [createChapter({ start, title, url: words(['url', 'href', 'link']) }, place(item))]
  })
}
