import type { LabelKind } from '../tree/nodes.js'
import { chinese } from './chinese.js'
import { english } from './english.js'
import type { Vocabulary } from './vocabulary.js'

const vocabularies: readonly Vocabulary[] = [chinese, english]

/** What the words of a label say. */
export interface LabelReading {
  kind: LabelKind
  /** The role of the people it heads, where the words name one. */
  role: string | null
  /** The kind of account, where the words name one. */
  contact: string | null
  /** Whether the vocabulary knows the words as they are, not only what they end with or look like. */
  exact: boolean
}

const words = new Map<string, LabelReading>()
for (const { labels, roles, contacts } of vocabularies) {
  for (const [kind, list] of entriesOf(labels))
    for (const word of list ?? []) words.set(normalise(word), { kind, role: null, contact: null, exact: true })
  for (const [contact, list] of Object.entries(contacts))
    for (const word of list) setIfNew(word, { kind: 'contacts', role: null, contact, exact: true })
  for (const [role, list] of Object.entries(roles))
    for (const word of list) words.set(normalise(word), { kind: kindOfRole(role), role, contact: null, exact: true })
}

/** `Object.entries` forgets the key type; the object is a literal of that very type. */
function entriesOf(labels: Vocabulary['labels']): [LabelKind, readonly string[]][] {
  return Object.entries(labels) as [LabelKind, readonly string[]][]
}

function setIfNew(word: string, reading: LabelReading): void {
  const key = normalise(word)
  if (!words.has(key)) words.set(key, reading)
}

function kindOfRole(role: string): LabelKind {
  if (role === 'host') return 'hosts'
  return role === 'guest' ? 'guests' : 'credits'
}

const before = alternation(vocabularies.flatMap((v) => v.before).map(normalise))
const after = alternation(vocabularies.flatMap((v) => v.after).map(normalise))
const leading = new RegExp(`^(?:${before})的?`, 'u')
const trailing = new RegExp(`(?:${after})$`, 'u')
const patterns = vocabularies.flatMap((v) =>
  v.patterns.map(([kind, source]) => [kind, new RegExp(`^(?:${source})$`, 'u')] as const),
)

function alternation(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

/** Words as they are compared: NFKC, lower case, no blanks, no punctuation or symbols at the edges. */
function normalise(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Longer than this no heading is a label. UTF-16 units. */
const longest = 40

/**
 * What kind of block the words head, or null where the vocabulary does not know them.
 *
 * @param loose also accept words that only end like a label (`志远和他的书单`): right where the form already says heading
 * @example
 * readLabel('本期节目时间轴') // => {kind: 'chapters', role: null, contact: null, exact: true}
 */
export function readLabel(label: string, loose = false): LabelReading | null {
  if (label.length > longest) return null
  const whole = normalise(label)
  if (!whole) return null
  const found = lookUp(whole) ?? readCompound(label)
  if (found) return found
  for (const [kind, pattern] of patterns)
    if ((loose || kind !== 'promotion') && pattern.test(whole)) return { kind, role: null, contact: null, exact: false }
  if (!loose) return null
  for (let start = 1; start <= whole.length - 2; start++) {
    const tail = words.get(whole.slice(start))
    if (tail) return { ...tail, exact: false }
  }
  return null
}

/** The word itself, or what is left of it without 本期 before and 如下 behind. */
function lookUp(word: string): LabelReading | null {
  let rest = word
  for (let i = 0; i < 4; i++) {
    const found = words.get(rest) ?? words.get(rest.replace(trailing, ''))
    if (found) return found
    const shorter = rest.replace(leading, '')
    if (shorter === rest || !shorter) break
    rest = shorter
  }
  const bare = rest.replace(trailing, '').replace(trailing, '')
  return words.get(bare) ?? null
}

/** 嘉宾/主播, 剪辑 & 制作: every part a label. */
function readCompound(label: string): LabelReading | null {
  const parts = label.split(/[/&+、|,]|和|与|及| and /).map(normalise)
  if (parts.length < 2 || parts.length > 4) return null
  const readings = parts.map(lookUp)
  const first = readings.find((reading) => reading?.role) ?? readings.find((reading) => reading !== null)
  const unknown = parts.filter((part, i) => readings[i] === null && (part.length > 4 || first?.role === null))
  if (!first || unknown.length > 0) return null
  const kinds = new Set(readings.map((reading) => reading?.kind).filter((kind) => kind !== undefined))
  if (kinds.size > 1 && (kinds.has('hosts') || kinds.has('guests')))
    return { kind: 'people', role: null, contact: null, exact: true }
  return first
}

/** The kind of account a word names: 小红书 → xiaohongshu. */
export function readContactKind(word: string): string | null {
  return words.get(normalise(word))?.contact ?? null
}

/** The role a word names: 剪辑 → audio editor. */
export function readRole(word: string): string | null {
  return lookUp(normalise(word))?.role ?? null
}

const promotionPattern = new RegExp(vocabularies.flatMap((v) => v.promotion).join('|'), 'iu')
const furniturePattern = new RegExp(vocabularies.flatMap((v) => v.furniture).join('|'), 'iu')

/** Whether a sentence of folded text asks for subscriptions, members, buyers. */
export function isPromotion(sentence: string): boolean {
  return promotionPattern.test(sentence)
}

const clausePattern = new RegExp(vocabularies.flatMap((v) => v.clauses).join('|'), 'iu')

/** Whether words that stand where a name would are part of a sentence. */
export function isClause(words: string): boolean {
  return clausePattern.test(words)
}

const aboutEpisodePattern = new RegExp(vocabularies.flatMap((v) => v.aboutEpisode).join('|'), 'iu')

/** Whether a sentence speaks of this very episode. */
export function isAboutEpisode(sentence: string): boolean {
  return aboutEpisodePattern.test(sentence)
}

/** Whether a line of folded text is furniture of a page or a player. Expects it without white space at its edges. */
export function isFurniture(line: string): boolean {
  return line.length <= 120 && furniturePattern.test(line)
}

/** Finds the sentences that hosts of shows put behind a description. */
export const hostingNotice = new RegExp(`(?<=^|[ 。.!?])(?:${vocabularies.flatMap((v) => v.notices).join('|')})`, 'giu')

/** Tests the text before a clock: a time of day, a date, a verse, a score. */
export const beforeOtherClock = new RegExp(`(?:${vocabularies.flatMap((v) => v.beforeOtherClock).join('|')}) ?$`, 'iu')

/** Tests the text before a clock for words that may make it such, but end titles too. */
export const maybeBeforeOtherClock = new RegExp(
  `(?:${vocabularies.flatMap((v) => v.maybeBeforeOtherClock).join('|')}) ?$`,
  'iu',
)

/** Tests the text behind a clock for the same. */
export const afterOtherClock = new RegExp(`^ ?(?:${vocabularies.flatMap((v) => v.afterOtherClock).join('|')})`, 'iu')

/** Account words as one alternation, for finding `小红书 @…` inside a text. */
export const contactWords: string = alternation([
  ...new Set(vocabularies.flatMap((v) => Object.values(v.contacts).flat()).filter((word) => word.length > 1)),
])
