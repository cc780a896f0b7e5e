import { clean } from '../../text/clean.js'
import type { Boilerplate, Chapter } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { createChapter } from '../chapterFiles/createChapter.js'
import { setAside } from '../chapterFiles/setAside.js'
import { quote } from '../doubts/quote.js'
import { readDuration } from '../embedded/readDuration.js'
import { decodeString } from './decodeString.js'
import { fieldsOf, stringOf } from './fieldsOf.js'
import type { JsonValue } from './scanJson.js'

const starts = ['starttime', 'start', 'time', 'timestamp']
const ends = ['endtime', 'end']

/** The chapters of a list of objects with a start (seconds or a clock), a title and an address; one without a start is set aside. */
export function readChapterObjects(
  source: string,
  value: JsonValue | undefined,
  place: Place,
): (Chapter | Boilerplate)[] {
  if (value?.kind !== 'array') return []
  return value.items.flatMap((item): (Chapter | Boilerplate)[] => {
    const position = place(item)
    const keep = (doubt: string) => setAside(source.slice(item.start, item.end), position, doubt)
    if (item.kind === 'literal') return []
    if (item.kind !== 'object')
      return keep('Unexpected chapter that is no object, expected one with a start and a title; set aside')
    const fields = fieldsOf(item)
    const words = (keys: readonly string[]) => {
      const found = keys.map((key) => stringOf(fields.get(key))).find((string) => string !== null)
      return found ? decodeString(source, found).text : null
    }
    const time = (keys: readonly string[]) => {
      const stated = keys.map((key) => fields.get(key)).find((value) => value !== undefined)
      return stated?.kind === 'literal' ? stated.text : (words(keys) ?? '')
    }
    const start = readDuration(time(starts))
    if (start === null)
      return keep(
        time(starts) === ''
          ? 'Unexpected chapter without a start, expected a time; set aside'
          : `Unexpected start ${quote(time(starts))}, expected seconds or a clock; the chapter is set aside`,
      )
    const title = clean(words(['title', 'name', 'label', 'text']) ?? '')
    const url = words(['url', 'href', 'link'])
    return [createChapter({ start, end: readDuration(time(ends)), title, url }, position)]
  })
}
