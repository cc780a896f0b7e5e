import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { LabelKind } from '../tree/nodes.js'
import { isAboutEpisode, isClause, isOccupation, isPromotion } from '../vocabulary/lexicon.js'
import { peopleKinds } from '../vocabulary/peopleKinds.js'
import type { Block } from './block.js'
import { isLikelyName } from './isLikelyName.js'
import { isProfile } from './isProfile.js'
import { splitNames } from './personNames.js'
import type { Piece } from './piece.js'
import { readContact } from './readContact.js'

/** Kinds whose lines are items: long prose behind a blank line is none of theirs. */
const lists = new Set<LabelKind | null>([
  ...peopleKinds,
  'chapters',
  'links',
  'music',
  'images',
  'contacts',
  'metadata',
])

/** Kinds that are complete where their first item stands on the label's own line. */
const complete = new Set<LabelKind | null>([...peopleKinds, 'music', 'images', 'contacts', 'metadata'])

/** Whether a line is none of the block above it: prose behind a list, a plug, the next of what is complete. */
export function endsBlock(
  text: Text,
  block: Block,
  piece: Piece,
  afterBlank: boolean,
  chapters: ReadonlySet<Piece>,
): boolean {
  const words = text.folded.slice(piece.body.start, piece.body.end)
  // `某某：` waits for what is said of its bearer.
  const waits = peopleKinds.has(block.kind) && /:$/.test(wordsOf(text, block.pieces.at(-1)))
  if (block.kind === 'glossary')
    return block.pieces.length >= 2 && block.pieces.every(({ mark }) => mark) && !piece.mark && isPromotion(words)
  if (!lists.has(block.kind)) return false
  const waiting = block.kind === 'chapters' && !block.pieces.some((own) => chapters.has(own))
  if (waiting && block.pieces.length > 0) return false
  if (block.value && complete.has(block.kind) && block.opener?.recovered && !piece.recovered) return true
  if (peopleKinds.has(block.kind) && readContact(text, piece.body)) return false
  const last = block.pieces.at(-1)
  const isSibling = piece.mark === block.opener?.mark && piece.indent <= block.opener.indent
  if (block.value && complete.has(block.kind) && (!piece.mark || isSibling || (last && !last.mark)))
    return !peopleKinds.has(block.kind) || !isEntry(words, afterBlank, namesIn(text, block.value))
  if (peopleKinds.has(block.kind) && !block.value && !last && opensWithName(words)) return false
  if (
    !piece.mark &&
    ((isPromotion(words) && !(peopleKinds.has(block.kind) && isProfile(words))) ||
      (peopleKinds.has(block.kind) && isNoPerson(text, block, words)))
  )
    return true
  if (peopleKinds.has(block.kind) && last && !opensWithName(words) && leavesList(block, piece, words)) return true
  if (peopleKinds.has(block.kind) && last && !piece.mark && tellsOfEpisode(words)) return true
  // `- 某某出品 © 2023 -`: framed, and none of the list.
  if (peopleKinds.has(block.kind) && last && piece.mark === '-' && / -$/.test(words)) return true
  if (block.kind === 'links' && !piece.clock && (piece.label?.form === 'bracket' || isTold(words))) return false
  if (peopleKinds.has(block.kind) && opensWithName(words)) return false
  return !waits && afterBlank && !piece.mark && words.length >= 60 && /[。!?]/.test(words)
}

function wordsOf({ folded }: Text, piece: Piece | undefined): string {
  return piece ? folded.slice(piece.body.start, piece.body.end) : ''
}

/** What no profile does: ask the listener, speak of this episode at length, say what the show is. */
function tellsOfEpisode(words: string): boolean {
  if (/(?:是|》) ?一(?:档|个|款)[^。]{0,48}(?:播客|节目)/.test(words)) return true
  const asks = /\?.*\?/.test(words) || (words.includes('?') && !opensWithName(words))
  return words.length >= 40 && (asks || (isAboutEpisode(words) && !opensWithName(words)))
}

/** Prose below people with bullets, numbered lines below a profile without one: neither is of the list. */
function leavesList({ pieces, value }: Block, { mark }: Piece, words: string): boolean {
  if (value) return false
  const isBulleted = pieces.every((own) => own.mark !== '')
  return isBulleted ? mark === '' && words.length >= 40 : mark === '1' && pieces.every((own) => own.mark === '')
}

/** The names in a row behind a label; the list is complete with them. */
function namesIn(text: Text, value: Span): string[] {
  return splitNames(text, value, true).map(({ start, end }) => text.folded.slice(start, end))
}

/** `某某：…。`: an entry and what is told of it, however long. */
function isTold(words: string): boolean {
  return (
    /^(?:《[^《》]{1,40}》|[^:。,!?(《]{2,24}) ?(?:\([^()]{1,48}\))? ?: *[^ ]/.test(words) &&
    !isClause(words.slice(0, 6))
  )
}

/** `**某某**，…`, `某某：…`: a person, however long the profile. */
function opensWithName(words: string): boolean {
  const name = /^\*{0,2}([^,:|(。*]{2,24}?)\*{0,2} ?[,:|(]/.exec(words)?.[1]
  const isIntroduced = /^[^,:|(。*]{2,8}: ?[^ ]/.test(words) && !isClause(words.slice(0, 8))
  return (
    isIntroduced || (name !== undefined && (isLikelyName(name.trim()) || /^\d{1,3}\p{Script=Han}{2,4}$/u.test(name)))
  )
}

/** A few words that are too many for a name and tell nothing of anybody, in a list that does not tell: the heading of something else. */
function isNoPerson({ folded }: Text, { pieces }: Block, words: string): boolean {
  if (pieces.length === 0 || pieces.some(({ mark }) => mark === '**') || !/^\p{Script=Han}{6,15}$/u.test(words))
    return false
  const lines = pieces.map(({ body }) => folded.slice(body.start, body.end))
  return !isOccupation(words) && !lines.some((line) => isOccupation(line) || /[,:]$/.test(line))
}

/** `某某，公司创始人`, `某某：…`: a further person, not prose. */
function isEntry(words: string, afterBlank: boolean, names: readonly string[]): boolean {
  if (names.length > 1)
    return names.some((name) => words.startsWith(name) && /^(?:$|[ :,(|@-])/.test(words.slice(name.length)))
  if (afterBlank && /。/.test(words)) return false
  const head = /^([^,:|(。!?]{1,16}?) ?(?:[,:|(]| [-–—] )/.exec(words)?.[1]
  return head !== undefined && !/是|的|^[你我他她]/.test(head) && (isLikelyName(head) || !/。./.test(words))
}
