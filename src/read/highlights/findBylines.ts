import { isHeadingLike, type NoteLine } from './noteLine.js'
import type { NotePart } from './notePart.js'

/** Of so many entries at least. */
const fewest = 3

/** A name is no longer than this. UTF-16 units. */
const longest = 30

/** Notes of many readers on one page: under the stamp of each entry stands the name of its writer, with words below. */
export function findBylines(parts: readonly NotePart[]): ReadonlyMap<NotePart, NoteLine> {
  const entries = parts.filter((part) => part.kind === 'entry')
  const bylines = new Map<NotePart, NoteLine>()
  for (const entry of entries) {
    const said = entry.lines.filter((line) => line.stamp === null && !line.ruler)
    const [first, second] = said
    const isName =
      first !== undefined &&
      second !== undefined &&
      second.gap === 0 &&
      first.mark === '' &&
      first.thought === null &&
      first.words.length <= longest &&
      isHeadingLike(first.words)
    if (isName) bylines.set(entry, first)
  }
  const stamped = entries.every((entry) => entry.lines.some((line) => line.stamp !== null))
  return stamped && entries.length >= fewest && bylines.size === entries.length ? bylines : new Map()
}
