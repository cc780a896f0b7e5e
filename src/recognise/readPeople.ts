import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { type LinkSpan, linksIn } from '../text/linksIn.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent, Person } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isAboutEpisode, isClause, isOccupation, isPromotion } from '../vocabulary/lexicon.js'
import { assignRoles } from './assignRoles.js'
import { type Block, labelLine, spansOf } from './block.js'
import { isLikelyName } from './isLikelyName.js'
import { isPictureName } from './isPictureName.js'
import { isRoll } from './isRoll.js'
import { splitNames } from './personNames.js'
import type { Piece } from './piece.js'
import { findContacts, readContact } from './readContact.js'
import { readNamedLinks, restOf } from './readNamedLinks.js'
import { readPeopleLine } from './readPeopleLine.js'
import { isAccountLine, readRoleTail } from './readPerson.js'
import { readParagraph } from './readProse.js'

/** The people under a label, each with the label's role or the one its own line names; accounts among them are contacts. */
export function readPeople(text: Text, block: Block, place: Place): EpisodeContent[] {
  const role = block.label?.reading.role ?? roleOfKind(block.kind)
  const pieces = new Map(block.pieces.map((piece) => [piece.body, piece]))
  const nodes: EpisodeContent[] = []
  let alone: Piece | null = null
  let habit = false
  const spans = spansOf(block)
  let group: string | null = null
  const isNames = isRoll(text, block)
  const isBarred = areBarred(text, block)
  for (const [i, span] of spans.entries()) {
    const piece = pieces.get(span) ?? null
    if (headsNames(text, span, spans[i + 1])) {
      group = clean(text.source.slice(span.start, span.end)).replace(/\s*[:：]$/, '')
      continue
    }
    const told: boolean = habit || nodes.findLast((node) => node.type === 'person')?.about !== null
    const contact = piece ? readContact(text, span) : null
    const tells: boolean = !isNames && alone !== null && piece !== null && tellsOf(text, alone, piece, told)
    habit ||= tells
    const goesOn = !isNames && !contact && piece !== null && nodes.at(-1)?.type === 'person' && isSentence(text, piece)
    const last = nodes.findLast((node) => node.type === 'person')
    const isNameless = contact !== null || tells || goesOn || isReference(text, span)
    const lined = isNameless ? [] : readPeopleLine(text, span, role, place, { inline: piece === null, isBarred })
    const read = lined.length === 0 && isNames ? [toNamed(text, span, role, place)] : lined
    const isOfLast =
      piece?.mark === '' && last !== undefined && read.length === 1 && read.some((one) => isNoName(one, text, span))
    const people: Person[] = isOfLast || read.some(({ name }) => last?.about?.includes(name)) ? [] : read
    for (const person of people) person.about ??= group
    if (people.length > 0) alone = people.length === 1 && people[0]?.about === null ? piece : null
    if (contact) nodes.push(...readParagraph(text, span, place))
    else if (people.length > 0) nodes.push(...people, ...contactsOf(text, span, place))
    else if (last && (tells || goesOn || isAbout(text, span, block, last)))
      nodes.push(...addAbout(text, span, last, place))
    else nodes.push(...readParagraph(text, piece ? span : (labelLine(block) ?? span), place))
  }
  return repeatFor(block.label?.reading.also ?? [], assignRoles(nodes, block.kind))
}

/** `剪辑 & 混音`: an entry each person and role. */
function repeatFor(also: readonly string[], nodes: EpisodeContent[]): EpisodeContent[] {
  return nodes.flatMap((node): EpisodeContent[] =>
    node.type === 'person' ? [node, ...also.map((role) => ({ ...node, role }))] : [node],
  )
}

/** `某某｜…` line by line: what follows the bar is said of the name before it. */
function areBarred({ folded }: Text, block: Block): boolean {
  const lines = spansOf(block)
  const barred = lines.filter(({ start, end }) => {
    const [, name = '', said = ''] = /^([^|,:]{2,16}?) ?\| ?([^|]+)$/.exec(folded.slice(start, end)) ?? []
    return isLikelyName(name) && !isLikelyName(said)
  })
  return barred.length >= 2 && barred.length === lines.length
}

function toNamed({ source }: Text, span: Span, role: string | null, place: Place): Person {
  const name = clean(source.slice(span.start, span.end))
  return { type: 'person', name, role: role ?? 'unknown', about: null, links: [], position: place(span) }
}

/** `某某播客主播：` over names: what those below have in common. */
function headsNames(text: Text, { start, end }: Span, next: Span | undefined): boolean {
  const words = text.folded.slice(start, end)
  const isLabel = /^[^:。,]{3,24}:$/.test(words) && readRoleTail(words.slice(0, -1)) !== null
  return isLabel && next !== undefined && splitNames(text, next, true).length > 1
}

function roleOfKind(kind: Block['kind']): string | null {
  if (kind === 'hosts') return 'host'
  return kind === 'guests' ? 'guest' : null
}

/** Below a name that stands alone: all that is not in bold below one in bold, bullets under one without, and lines that tell what somebody does, and what goes on behind them. */
function tellsOf({ folded }: Text, name: Piece, piece: Piece, told: boolean): boolean {
  if (name.mark === '**') return piece.mark !== '**'
  if (name.mark) return false
  if (piece.mark) return true
  const words = folded.slice(piece.body.start, piece.body.end)
  if (isClause(words.slice(0, 3)) || isAccountLine(words) || statesRole(words)) return false
  if (/[,:]$/.test(folded.slice(name.body.start, name.body.end))) return !/[,:]$/.test(words)
  const head = /^[^,:|(@。;]*/.exec(words)?.[0].trim() ?? ''
  if (isLikelyName(head) && !isOccupation(head)) return false
  return told || /^\d/.test(words) || isOccupation(words) || words.length >= 40 || /\p{Script=Han}{5}/u.test(head)
}

/** `实习编辑^ 某某`: a role, which the vocabulary knows by its end, and who has it. */
function statesRole(words: string): boolean {
  const role = /^(\p{Script=Han}{2,8}) ?[:^] ?\S{2,16}$/u.exec(words)?.[1]
  return role !== undefined && readRoleTail(role) !== null
}

/** A sentence that begins with no name goes on telling of the one before. */
function isSentence({ folded }: Text, { mark, body }: Piece): boolean {
  const words = folded.slice(body.start, body.end)
  const head = /^[^,:|(@。;]*/.exec(words)?.[0].trim() ?? ''
  return (
    mark === '' &&
    /\p{Script=Han}/u.test(head) &&
    !isLikelyName(head) &&
    !isClause(words.slice(0, 3)) &&
    /[。!]$|^\p{Script=Han}{6,}[,:]/u.test(words) &&
    !isPromotion(words)
  )
}

/** In a list of people, a line that names nobody says more of the one before; behind names on the label's line it is prose. */
function isAbout({ folded }: Text, { start, end }: Span, { value, pieces }: Block, last: Person): boolean {
  const piece = pieces.find(({ body }) => body.start === start)
  const isBesideList = pieces.some(({ mark }) => mark !== '') && piece?.mark === '' && end - start >= 24
  const isProse = last.about !== null && end - start >= 60 && /[。!?].*[。!?]/.test(folded.slice(start, end))
  return (
    value === null &&
    !isProse &&
    !isBesideList &&
    !isPictureName(folded.slice(start, end)) &&
    folded[end - 1] !== ':' &&
    !isAccountLine(folded.slice(start, end)) &&
    !isAboutEpisode(folded.slice(start, end)) &&
    !isPromotion(folded.slice(start, end)) &&
    !isClause(folded.slice(start, Math.min(end, start + 3))) &&
    !/^https?:/.test(folded.slice(start, start + 6))
  )
}

/** `某某科普账号@某某 创始人`, `独立策展人`: what somebody does, in the place of a name. */
function isNoName({ name }: Person, { folded }: Text, { start, end }: Span): boolean {
  if (isLikelyName(name)) return false
  const isAccount = folded[start + name.length] === '@' && isOccupation(folded.slice(start, end))
  return isAccount || (isOccupation(name) && !/(?:老师|先生|女士|同学|教授|博士)$/.test(name))
}

/** Add a line to what is said of somebody, with the addresses of its words; one that is linked as a whole is a reference of its own. */
function addAbout(text: Text, span: Span, last: Person, place: Place): EpisodeContent[] {
  const named = linksIn(text, span).filter(({ bare }) => !bare)
  if (isLinked(text, span, named)) return readNamedLinks(text, span, named, place)
  last.about = joinAbout(last.about, clean(text.source.slice(span.start, span.end)))
  last.links.push(...named.map(({ start, end, url }) => ({ title: clean(text.source.slice(start, end)), url })))
  return []
}

/** Nothing is left of a line but what is linked. */
function isLinked(text: Text, span: Span, named: readonly LinkSpan[]): boolean {
  return named.length > 0 && restOf(text, span, named) === null
}

/** A name is shorter than what is linked as the title of something. UTF-16 units. */
const longestName = 16

/** A line that is linked as a whole, long and with no name at its head. */
function isReference(text: Text, span: Span): boolean {
  const named = linksIn(text, span).filter(({ bare }) => !bare)
  const head = /^[^:(|,]*/.exec(text.folded.slice(span.start, span.end))?.[0].trim() ?? ''
  return span.end - span.start > longestName && isLinked(text, span, named) && !isLikelyName(head)
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
