import type { Boilerplate, Excerpt, OutlineEntry } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { type Item, listLines, ownItems, ownLines, readOutlineItems } from './outlineItems.js'
import { readHighlight } from './readHighlight.js'
import { readHighlightPoint } from './readHighlightPoint.js'
import { stripMarkup } from './readMarkup.js'
import type { Work } from './readWork.js'
import { setAside } from './setAside.js'
import type { SourceLine } from './sourceLine.js'

/** When the app brought highlights, as a bullet or heading over them. */
const synced = /^(?:Highlights first synced by|New highlights added)\b/i

/** The highlights of a Readwise export in their order, headings among them as chapters. */
export function readHighlights(
  lines: readonly SourceLine[],
  work: Work,
  place: Place,
): (Excerpt | OutlineEntry | Boilerplate)[] {
  const nodes: (Excerpt | OutlineEntry | Boilerplate)[] = []
  let chapter: string | null = null
  let depth = 0
  let last: Excerpt | null = null
  const read = (item: Item) => {
    if (isRuler(item)) return
    const own = ownLines(item)
    const head = own[0]?.words ?? ''
    if (synced.test(head)) {
      nodes.push(...setAside(own, place))
      // A heading ends the chapters that are below it in order.
      if (item.depth > 0 && item.depth <= depth) chapter = null
      for (const child of ownItems(item)) read(child)
    } else if (item.depth > 0) {
      const title = stripMarkup(head)
      if (/^(?:highlights|notes)$/i.test(title)) chapter = null
      else chapter = title
      depth = item.depth
    } else if (last && readHighlightPoint(item, last)) return
    else {
      const found = readHighlight(unwrap(item), { work, chapter, place })
      nodes.push(...found)
      last = found.find((node) => node.type === 'excerpt') ?? last
    }
  }
  for (const item of readOutlineItems(lines)) read(item)
  return nodes
}

/** Some exports put a highlight and what belongs to it side by side below an empty point: `- -`. */
function unwrap(item: Item): Item {
  const own = ownLines(item)
  const [first, ...others] = ownItems(item)
  const empty = own.every((line) => /^-?$/.test(line.words))
  return empty && first ? { ...first, parts: [...first.parts, ...others] } : item
}

function isRuler(item: Item): boolean {
  const lines = listLines(item)
  return lines.every((line) => /^(?:-{3,}|-)?$/.test(line.words))
}
