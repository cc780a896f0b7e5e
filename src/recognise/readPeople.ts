import { clean } from '../text/clean.js'
import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import type { EpisodeContent, Person } from '../tree/nodes.js'
import { isAboutEpisode, isOccupation, isPromotion, readRole } from '../vocabulary/lexicon.js'
import { type Block, labelLine, spansOf } from './block.js'
import { isLikelyName } from './isLikelyName.js'
import { splitNames } from './personNames.js'
import type { Piece } from './piece.js'
import type { Place } from './place.js'
import { findContacts, readContact } from './readContact.js'
import { readPerson } from './readPerson.js'
import { readParagraph } from './readProse.js'

/** The people under a label, each with the label's role or the one its own line names; accounts among them are contacts. */
export function readPeople(text: Text, block: Block, place: Place): EpisodeContent[] {
  const role = block.label?.reading.role ?? null
  const pieces = new Map(block.pieces.map((piece) => [piece.body, piece]))
  const nodes: EpisodeContent[] = []
  let alone: Piece | null = null
  for (const span of spansOf(block)) {
    const piece = pieces.get(span) ?? null
    const contact = piece ? readContact(text, span) : null
    const tells: boolean = alone !== null && piece !== null && tellsOf(text, alone, piece)
    const people: Person[] = contact || tells ? [] : readLine(text, span, role, place, piece === null)
    const last = nodes.findLast((node) => node.type === 'person')
    if (people.length > 0) alone = people.length === 1 && people[0]?.about === null ? piece : null
    if (contact) nodes.push(...readParagraph(text, span, place))
    else if (people.length > 0) nodes.push(...people, ...contactsOf(text, span, place))
    else if (last && (tells || isAbout(text, span, block)))
      last.about = joinAbout(last.about, clean(text.source.slice(span.start, span.end)))
    else nodes.push(...readParagraph(text, piece ? span : (labelLine(block) ?? span), place))
  }
  return assignRoles(nodes, block.kind)
}

/** Below a name that stands alone: bullets under one without, and lines that tell what somebody does. */
function tellsOf({ folded }: Text, name: Piece, piece: Piece): boolean {
  if (name.mark) return false
  if (piece.mark) return true
  const words = folded.slice(piece.body.start, piece.body.end)
  const head = /^[^,:|(@。;]*/.exec(words)?.[0].trim() ?? ''
  if (isLikelyName(head)) return false
  return isOccupation(words) || words.length >= 40 || (words.length >= 16 && /\p{Script=Han}{5}/u.test(head))
}

/** In a list of people, a line that names nobody says more of the one before; behind names on the label's line it is prose. */
function isAbout({ folded }: Text, { start, end }: Span, { value }: Block): boolean {
  return (
    value === null &&
    !isAboutEpisode(folded.slice(start, end)) &&
    !isPromotion(folded.slice(start, end)) &&
    !/^https?:/.test(folded.slice(start, start + 6))
  )
}

function joinAbout(about: string | null, more: string): string {
  return about ? `${about} ${more}` : more
}

function contactsOf(text: Text, span: Span, place: Place): EpisodeContent[] {
  return findContacts(text, span).map(({ span: own, ...contact }) => ({
    type: 'contact',
    ...contact,
    position: place(own),
  }))
}

function readLine(text: Text, span: Span, role: string | null, place: Place, inline: boolean): Person[] {
  if (spansIn(text.urls, { start: span.start, end: span.start + 1 }).length > 0) return []
  if (/\.(?:jpe?g|png|gif|webp)\W?$/i.test(text.folded.slice(span.start, span.end))) return []
  if (isPromotion(text.folded.slice(span.start, span.end)) && span.end - span.start > 16) return []
  const group = readGroup(text, span, role, place)
  if (group.length > 0) return group
  const names = splitNames(text, span, inline)
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

/** `新人：甲，乙与丙`: what several names have in common, then the names. */
function readGroup({ folded, source, enclosed }: Text, span: Span, role: string | null, place: Place): Person[] {
  const colon = folded.indexOf(':', span.start)
  if (colon < 0 || colon >= span.end || enclosed[colon]) return []
  const about = clean(source.slice(span.start, colon))
  const names = source
    .slice(colon + 1, span.end)
    .split(/[、，,&与和]/)
    .map(clean)
  if (names.length < 2 || !names.every(isSingleName) || about.length < 3) return []
  return names.map((name) => ({
    type: 'person',
    name,
    role: role ?? 'unknown',
    about,
    links: [],
    position: place(span),
  }))
}

const hosting = /主持|主播|主理|host/i

/** Without a role word: who is said to host does, the others of a list are guests, those of a list of credits made the show. */
function assignRoles(nodes: EpisodeContent[], kind: Block['kind']): EpisodeContent[] {
  for (const node of nodes) {
    if (node.type !== 'person' || node.role !== 'unknown') continue
    if (kind === 'credits') node.role = 'producer'
    else node.role = node.about && hosting.test(node.about) ? 'host' : (readRole(node.about ?? '') ?? 'guest')
  }
  return nodes
}
