import type { Boilerplate, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import type { Clipping } from './readKindleClipping.js'
import { setAside } from './setAside.js'
import { spanOf } from './sourceLine.js'

/** A highlight is looked for by at most this many locations of it. */
const widest = 64

/**
 * Entries in the order of the file, each note with the highlight that it was written about: the one beside it or, where locations are
 * stated, elsewhere in the file. A note without one stands alone; bookmarks are set aside.
 */
export function joinKindleNotes(clippings: readonly Clipping[], place: Place): (Excerpt | Boilerplate)[] {
  const highlights = indexHighlights(clippings)
  const notes = new Map<Clipping, Clipping[]>()
  const joined = new Set<Clipping>()
  for (const [i, note] of clippings.entries()) {
    if (note.kind !== 'note') continue
    const beside = [clippings[i - 1], clippings[i + 1]].filter((other) => other !== undefined && covers(other, note))
    const highlight =
      beside.find((other) => other?.range?.to === note.range?.to) ??
      beside[0] ??
      highlights.get(keyOf(note, note.range?.to))
    if (!highlight) continue
    notes.set(highlight, [...(notes.get(highlight) ?? []), note])
    joined.add(note)
  }
  return clippings
    .filter((clipping) => !joined.has(clipping))
    .flatMap((clipping): (Excerpt | Boilerplate)[] =>
      clipping.kind === 'highlight' || clipping.kind === 'note'
        ? [toExcerpt(clipping, notes.get(clipping) ?? [], place)]
        : setAside(clipping.lines, place),
    )
}

function covers(highlight: Clipping, note: Clipping): boolean {
  if (highlight.kind !== 'highlight' || highlight.title !== note.title || highlight.author !== note.author) return false
  const { range } = highlight
  return (
    !!range &&
    !!note.range &&
    range.unit === note.range.unit &&
    range.from <= note.range.from &&
    note.range.to <= range.to
  )
}

/** Highlights by each location in them; that a note ends where a highlight does says most. */
function indexHighlights(clippings: readonly Clipping[]): Map<string, Clipping> {
  const index = new Map<string, Clipping>()
  const ends = new Map<string, Clipping>()
  for (const clipping of clippings) {
    if (clipping.kind !== 'highlight' || clipping.range?.unit !== 'location') continue
    const { from, to } = clipping.range
    for (let at = Math.max(from, to - widest); at < to; at++) index.set(keyOf(clipping, at), clipping)
    ends.set(keyOf(clipping, to), clipping)
  }
  return new Map([...index, ...ends])
}

function keyOf({ title, author, range }: Clipping, at: number | undefined): string {
  return JSON.stringify([title, author, range?.unit, at])
}

function toExcerpt(clipping: Clipping, notes: readonly Clipping[], place: Place): Excerpt {
  const isNote = clipping.kind === 'note'
  const remarks = (isNote ? [clipping] : notes).map((note) => note.text).filter((text) => text !== null)
  return {
    type: 'excerpt',
    value: isNote ? '' : (clipping.text ?? ''),
    source: { title: clipping.title, author: clipping.author },
    place: clipping.place,
    date: clipping.date,
    thought: remarks.length > 0 ? remarks.join('\n') : null,
    children: [],
    position: place(spanOf(clipping.lines)),
  }
}
