import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Excerpt } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Composition } from './composition.js'
import { composeHtmlNotes } from './highlights/composeHtmlNotes.js'
import { composeNotebook } from './highlights/composeNotebook.js'
import { isMarkup } from './highlights/isMarkup.js'
import { isNotebook } from './highlights/isNotebook.js'
import { markPageNumbers } from './highlights/markPageNumbers.js'
import { markVaguePages } from './highlights/markVaguePages.js'
import { readNoteLine } from './highlights/noteLine.js'
import { isFlomo, readFlomo } from './highlights/readFlomo.js'
import { isKoreader, readKoreader } from './highlights/readKoreader.js'
import { readNoteSources } from './highlights/readNoteSources.js'
import { readNotes } from './highlights/readNotes.js'
import { isTolino, readTolino } from './highlights/readTolino.js'
import { splitCalibre } from './highlights/splitCalibre.js'
import { splitStamps } from './highlights/splitStamps.js'
import { splitZotero } from './highlights/splitZotero.js'
import type { Reader } from './reader.js'

/**
 * Reading notes of any app without a reader of its own, as text, Markdown or HTML: passages told apart by a mark, by a line of date or
 * page at each, or by the name of the author behind each; with the reader's own words, chapters, book and author.
 */
export const highlights: Reader = {
  name: 'highlights',
  read(source) {
    const place = createPlacer(source)
    return { type: 'root', children: readEntries(source, place), position: place({ start: 0, end: source.length }) }
  },
}

function readEntries(source: string, placeInSource: Place): (Excerpt | Boilerplate)[] {
  if (isTolino(source)) return readTolino(source, placeInSource)
  if (isKoreader(source)) return readKoreader(source, placeInSource)
  if (isFlomo(source)) return readFlomo(source, placeInSource)
  const { text, place } = compose(source)
  const lines = splitStamps(splitCalibre(splitZotero(readNoteSources(text))))
  return readNotes(markVaguePages(markPageNumbers(lines.map(readNoteLine))), place)
}

function compose(source: string): Pick<Composition, 'text' | 'place'> {
  if (isNotebook(source)) return composeNotebook(source)
  if (!isMarkup(source)) return { text: source, place: createPlacer(source) }
  return composeHtmlNotes(source)
}
