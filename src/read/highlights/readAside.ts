import { clean } from '../../text/clean.js'
import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { setAside } from '../excerpts/setAside.js'
import type { NoteLine } from './noteLine.js'

/** Prose is no shorter, but under a heading of the reader's own. UTF-16 units. */
const shortest = 16

/** What a line that is of no passage stands in. */
export interface AsideContext {
  place: Place
  source: Excerpt['source']
  /** The heading over it, in Markdown. */
  chapter: string | null
}

/** A line that is of no passage: prose is the reader's own, short lines are of the app. */
export function readAside(line: NoteLine, { place, source, chapter }: AsideContext): (Excerpt | Boilerplate)[] {
  const isLong = chapter !== null || line.words.length >= shortest
  if (line.furniture || line.depth > 0 || !isLong || !/[。！？.!?]$/.test(line.words))
    return setAside([toBare(line)], place)
  return [
    { type: 'excerpt', value: '', source, chapter, thought: clean(line.words), children: [], position: place(line) },
  ]
}

/** A heading without its marks, which HTML does not have. */
export function toBare(line: NoteLine): NoteLine {
  return line.depth > 0 ? { ...line, words: line.inner } : line
}
