import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import type { EpisodeContent, Person } from '../tree/nodes.js'
import { isPromotion, readRole } from '../vocabulary/lexicon.js'
import type { Block } from './block.js'
import { splitNames } from './personNames.js'
import type { Place } from './place.js'
import { findContacts } from './readContact.js'
import { readPerson } from './readPerson.js'
import { readParagraph } from './readProse.js'

/** The people under a label, each with the label's role or the one its own line names. */
export function readPeople(text: Text, block: Block, place: Place): EpisodeContent[] {
  const role = block.label?.reading.role ?? null
  const spans = block.pieces.map((piece) => piece.body)
  if (block.value) spans.unshift(block.value)
  const nodes: EpisodeContent[] = []
  for (const span of spans) {
    const previous = nodes.at(-1)
    const people = readLine(text, span, role, place)
    if (people.length > 0) nodes.push(...people, ...contactsOf(text, span, place))
    else if (previous?.type === 'person' && previous.about === null && previous.position?.end.offset !== span.end)
      previous.about = clean(text.source.slice(span.start, span.end))
    else nodes.push(readParagraph(text, span, place))
  }
  return block.kind === 'people' ? assignRoles(nodes) : nodes
}

function contactsOf(text: Text, span: Span, place: Place): EpisodeContent[] {
  return findContacts(text, span).map(({ span: own, ...contact }) => ({
    type: 'contact',
    ...contact,
    position: place(own),
  }))
}

function readLine(text: Text, span: Span, role: string | null, place: Place): Person[] {
  if (spansIn(text.urls, { start: span.start, end: span.start + 1 }).length > 0) return []
  if (isPromotion(text.folded.slice(span.start, span.end)) && span.end - span.start > 16) return []
  const names = splitNames(text, span)
  const readings = names.length > 1 ? names.map((name) => readPerson(text, name)) : [readPerson(text, span)]
  if (readings.includes(null)) return []
  return readings.flatMap((reading, i) =>
    reading
      ? [
          {
            type: 'person' as const,
            ...reading,
            role: reading.role ?? role ?? 'unknown',
            links: reading.links,
            position: place(names[i] ?? span),
          },
        ]
      : [],
  )
}

const hosting = /主持|主播|主理|host/i

/** A list without role words: who is said to host does, the others are their guests. */
function assignRoles(nodes: EpisodeContent[]): EpisodeContent[] {
  for (const node of nodes) {
    if (node.type !== 'person' || node.role !== 'unknown') continue
    node.role = node.about && hosting.test(node.about) ? 'host' : (readRole(node.about ?? '') ?? 'guest')
  }
  return nodes
}
