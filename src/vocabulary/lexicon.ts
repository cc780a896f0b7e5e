import { chinese } from './chinese.js'
import type { LabelReading } from './createLabelReader.js'
import { createLexicon, type Lexicon, type WritePattern } from './createLexicon.js'
import { english } from './english.js'
import { french } from './french.js'
import { german } from './german.js'
import { japanese } from './japanese.js'
import { korean } from './korean.js'
import { portuguese } from './portuguese.js'
import { spanish } from './spanish.js'
import { traditionalChinese } from './traditionalChinese.js'
import type { UserVocabulary } from './vocabulary.js'

export type { LabelReading } from './createLabelReader.js'

/** Where two languages share a word, the first decides. */
const languages: readonly UserVocabulary[] = [
  english,
  chinese,
  traditionalChinese,
  japanese,
  korean,
  german,
  french,
  spanish,
  portuguese,
]

const builtIn = createLexicon(languages)

/** A user's words are compiled once per object. */
const extended = new WeakMap<UserVocabulary, Lexicon>()

/** What answers now: set while `useVocabulary` runs, which is synchronous, so that no two readings can meet. */
let current = builtIn

/**
 * Run something with a user's words known beside the built-in ones: they go first.
 *
 * What runs must be synchronous: the words are forgotten when it returns.
 *
 * @example
 * useVocabulary({ labels: { chapters: ['听点'] } }, () => readLabel('听点')?.kind) // => 'chapters'
 */
export function useVocabulary<T>(vocabulary: UserVocabulary | undefined, run: () => T): T {
  if (!vocabulary) return run()
  const outer = current
  current = extended.get(vocabulary) ?? createLexicon([vocabulary, ...languages])
  extended.set(vocabulary, current)
  try {
    return run()
  } finally {
    current = outer
  }
}

/**
 * What kind of block the words head, or null where the vocabulary does not know them.
 *
 * @param loose also accept words that only end like a label (`志远和他的书单`): right where the form already says heading
 * @example
 * readLabel('本期节目时间轴') // => {kind: 'chapters', role: null, contact: null, exact: true}
 */
export function readLabel(label: string, loose = false): LabelReading | null {
  return current.readLabel(label, loose)
}

/** The kind of account a word names: 小红书 → xiaohongshu. */
export function readContactKind(word: string): string | null {
  return current.readContactKind(word)
}

/** The role a word names: 剪辑 → audio editor. */
export function readRole(word: string): string | null {
  return current.readRole(word)
}

/** Whether a sentence of folded text asks for subscriptions, members, buyers. */
export function isPromotion(sentence: string): boolean {
  return current.fits('promotion', sentence)
}

/** Whether words that stand where a name would are part of a sentence. */
export function isClause(words: string): boolean {
  return current.fits('clauses', words)
}

/** Whether words are what only a host says: 欢迎收听. */
export function isHosting(words: string): boolean {
  return current.fits('hosting', words)
}

/** Whether words tell what somebody does or did: 某公司创始人. */
export function isOccupation(words: string): boolean {
  return current.fits('occupations', words)
}

/** The name with which words end that first tell what its bearer does: `《某某》主播张三`. Null where none does. */
export function readNameBehindOccupation(words: string): string | null {
  return current.readNameBehindOccupation(words)
}

/** Whether a sentence speaks of this very episode. */
export function isAboutEpisode(sentence: string): boolean {
  return current.fits('aboutEpisode', sentence)
}

/** What may be longer than other furniture: a paragraph on rights. */
const imprint = /^(?:copyright\b|©|accuracy and availability of )/i

/** Whether a line of folded text is furniture of a page or a player. Expects it without white space at its edges. */
export function isFurniture(line: string): boolean {
  return line.length <= (imprint.test(line) ? 320 : 120) && current.fits('furniture', line)
}

/** Whether the text before a clock makes it a time of day, a date, a verse, a score. */
export function isBeforeOtherClock(words: string): boolean {
  return current.fits('beforeOtherClock', words)
}

/** Whether it may do so, but ends titles too. */
export function isMaybeBeforeOtherClock(words: string): boolean {
  return current.fits('maybeBeforeOtherClock', words)
}

/** Whether the text behind a clock does so. */
export function isAfterOtherClock(words: string): boolean {
  return current.fits('afterOtherClock', words)
}

/** Finds the sentences that hosts of shows put behind a description. */
export function hostingNotice(): RegExp {
  return current.pattern('notices')
}

/** A pattern with the words for accounts in it, for finding `小红书 @…` inside a text. */
export function contactPattern(write: WritePattern, flags: string): RegExp {
  return current.contactPattern(write, flags)
}
