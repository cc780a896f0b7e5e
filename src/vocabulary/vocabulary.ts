import type { LabelKind } from '../tree/nodes.js'

/**
 * The words of one language. Words are compared in lower case, without accents, white space and edge punctuation; patterns are regular
 * expressions (flag `u`) that see the text in lower case.
 */
export interface Vocabulary {
  /** What heads a block, by kind. */
  labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>
  /** Words for what a person does, by role (Podcasting 2.0 taxonomy, lower case); each is a label too. */
  roles: Readonly<Record<string, readonly string[]>>
  /** What may stand before a label without changing it: 本期. */
  before: readonly string[]
  /** What may stand behind a label without changing it: 如下. */
  after: readonly string[]
  /** What joins two labels to one, with the blanks it needs: 和, ` and `. */
  joiners: readonly string[]
  /** Patterns of longer labels, by kind: 提到的书. They see the label in lower case and without accents; the first that fits counts. */
  patterns: readonly (readonly [LabelKind, string])[]
  /** Words for an account, by kind of contact. */
  contacts: Readonly<Record<string, readonly string[]>>
  /** Patterns that tell a sentence of standing promotion. */
  promotion: readonly string[]
  /** Patterns that tell a sentence about this very episode. */
  aboutEpisode: readonly string[]
  /** Patterns that tell a line of a page or player, not of the episode. */
  furniture: readonly string[]
  /** Patterns that tell a clause from a name. */
  clauses: readonly string[]
  /** Patterns of the words for what a person does or did: 创始人. */
  occupations: readonly string[]
  /** Patterns of what only those say who host: 欢迎收听. */
  hosting: readonly string[]
  /** Patterns of the sentences that hosts of shows put behind a description. */
  notices: readonly string[]
  /** Patterns before a clock that make it a time of day, a date, a verse, a score. */
  beforeOtherClock: readonly string[]
  /** Patterns before a clock that may do so, but end titles too. */
  maybeBeforeOtherClock: readonly string[]
  /** Patterns behind a clock that do so. */
  afterOtherClock: readonly string[]
}

/**
 * Words of a user's own, read before the built-in ones: a show's habits, a further language.
 *
 * @example
 * const words: UserVocabulary = { labels: { chapters: ['听点'] }, roles: { guest: ['掌柜'] } }
 */
export type UserVocabulary = Partial<Vocabulary>
