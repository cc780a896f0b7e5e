import type { Span } from '../../text/lines.js'
import type { EpisodeContent } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { Composer } from '../composition.js'
import { readEpisodeNotes } from '../readComposition.js'
import { findMarkup, stripMarkup } from './readMarkup.js'
import { type SourceLine, spanOf } from './sourceLine.js'
import { splitHtmlLines } from './splitHtmlLines.js'

export interface ShowNotesContext {
  /** What the export states itself; it goes before what the notes say. */
  known: readonly EpisodeContent[]
  place: Place
}

/** The notes of an episode that an export repeats. */
export function readShowNotes(
  source: string,
  lines: readonly SourceLine[],
  { known, place }: ShowNotesContext,
): EpisodeContent[] {
  // Composed from their part of the source alone: a file may hold the notes of hundreds of episodes.
  const { start, end } = spanOf(lines)
  const composer = new Composer(source.slice(start, end))
  for (const line of lines) {
    if (line.gap > 0 || /^>?$/.test(line.words)) composer.breakBlock()
    for (const part of splitHtmlLines([line])) {
      writeLinked(composer, part.words, { start: line.start - start, end: line.end - start })
      composer.breakLine()
    }
  }
  const composition = composer.finish()
  const placeInSource = (span: Span) => {
    const { start: from, end: to } = composition.place(span)
    return place({ start: start + (from.offset ?? 0), end: start + (to.offset ?? 0) })
  }
  return readEpisodeNotes({ ...composition, images: [], place: placeInSource }, known).children
}

function writeLinked(composer: Composer, words: string, from: Span): void {
  let at = 0
  for (const { start, end, words: title, url, picture } of findMarkup(words)) {
    composer.write(words.slice(at, start), from)
    if (picture) composer.write(url, from)
    else composer.link(url, () => composer.write(stripMarkup(title), from))
    at = end
  }
  composer.write(words.slice(at), from)
}
