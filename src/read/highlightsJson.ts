import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Doubt, Excerpt, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import { type JsonValue, scanJson } from './json/scanJson.js'
import { plainText } from './plainText.js'
import type { Reader } from './reader.js'
import { findNoteLists, type NoteList } from './records/findNoteLists.js'
import { isForApps } from './records/isForApps.js'
import { readNoteMembers } from './records/readNoteMembers.js'
import { readNoteRecord } from './records/readNoteRecord.js'
import { sortByPlace } from './sortByPlace.js'
import { keepJson } from './subtitles/keepJson.js'
import { keepStrings } from './subtitles/keepStrings.js'

const noNotes: Doubt = {
  rule: 'unreadable-item',
  reason:
    'Unexpected JSON without reading notes, expected a list of objects with a passage and its place; read as plain text',
}
const noWords: Doubt = {
  rule: 'unreadable-item',
  reason: 'Unexpected member of a list of reading notes, expected an object; set aside',
}

/**
 * Reading notes in JSON: KOReader (`{title, author, entries}`, `{documents}`), Readwise (`{results: [{highlights}]}`), Bookcision, the
 * annotations of calibre, Hypothesis and Zotero, any list of objects with a passage, a note and a place. A file that breaks off is read up to there.
 */
export const highlightsJson: Reader = {
  name: 'highlights-json',
  read(source): Root {
    const place = createPlacer(source)
    const { values, strays, doubts } = scanJson(source)
    const lists = findNoteLists(source, values)
    if (lists.length === 0) return addDoubts(plainText.read(source), [noNotes, ...placeDoubts(doubts, place)])
    const taken = new Set(lists.flatMap(({ stated }) => Object.values(stated)))
    const children = [
      ...lists.flatMap((list) => readList(source, list, taken, place)),
      ...keepStrings(source, values, taken, place, isForApps),
      ...strays.flatMap((span) => keepJson(source, span, place)),
    ]
    return addDoubts(
      {
        type: 'root',
        children: sortByPlace(children),
        position: place({ start: 0, end: source.length }),
      },
      placeDoubts(doubts, place),
    )
  },
}

/** The members of one list; what is read of them is added to `taken`. */
function readList(
  source: string,
  { items, work }: NoteList,
  taken: Set<JsonValue>,
  place: Place,
): (Excerpt | Boilerplate)[] {
  return items.flatMap((item): (Excerpt | Boilerplate)[] => {
    if (item.kind !== 'object') {
      taken.add(item)
      return keepJson(source, item, place, [noWords])
    }
    const { words, values } = readNoteMembers(source, item)
    const { excerpt, used } = readNoteRecord(words, work, place(item))
    for (const key of used) {
      const value = values.get(key)
      if (value) taken.add(value)
    }
    if (excerpt) return [excerpt]
    // A bookmark has no words.
    taken.add(item)
    return keepJson(source, item, place)
  })
}
