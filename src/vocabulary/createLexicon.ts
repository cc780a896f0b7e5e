import { alternate, createLabelReader, type LabelReading } from './createLabelReader.js'
import type { UserVocabulary, Vocabulary } from './vocabulary.js'

/** Writes a pattern around the words for accounts, given as an alternation; a constant, as its pattern is kept. */
export type WritePattern = (words: string) => string

/** Vocabularies, compiled: what recognisers ask about words. */
export interface Lexicon {
  readLabel(label: string, loose: boolean): LabelReading | null
  readContactKind(word: string): string | null
  readRole(word: string): string | null
  /** Whether one of the patterns under a key fits the text. */
  fits(key: PatternKey, text: string): boolean
  /** The pattern of all the patterns under a key. */
  pattern(key: PatternKey): RegExp
  contactPattern(write: WritePattern, flags: string): RegExp
  readNameBehindOccupation(words: string): string | null
}

/** The keys of a vocabulary that hold patterns of sentences and lines. */
export type PatternKey = {
  [Key in keyof Vocabulary]: Vocabulary[Key] extends readonly string[] ? Key : never
}[Exclude<keyof Vocabulary, 'before' | 'after' | 'joiners'>]

/** What stands around the patterns of a key. They see lower case: without the flag `i` they compile and run in a third of the time. */
const frames: Readonly<Record<PatternKey, (patterns: string) => RegExp>> = {
  promotion: (patterns) => new RegExp(patterns, 'u'),
  aboutEpisode: (patterns) => new RegExp(patterns, 'u'),
  furniture: (patterns) => new RegExp(patterns, 'u'),
  clauses: (patterns) => new RegExp(patterns, 'u'),
  hosting: (patterns) => new RegExp(patterns, 'u'),
  occupations: (patterns) => new RegExp(patterns, 'u'),
  notices: (patterns) => new RegExp(`(?<=^|[ 。.!?])(?:${patterns})`, 'giu'),
  beforeOtherClock: (patterns) => new RegExp(`(?:${patterns}) ?$`, 'u'),
  maybeBeforeOtherClock: (patterns) => new RegExp(`(?:${patterns}) ?$`, 'u'),
  afterOtherClock: (patterns) => new RegExp(`^ ?(?:${patterns})`, 'u'),
}

/** Compile vocabularies, each part when it is first asked for; of several that know a word, the first decides. */
export function createLexicon(vocabularies: readonly UserVocabulary[]): Lexicon {
  const labels = once(() => createLabelReader(vocabularies))
  const accounts = once(() => alternateAccounts(vocabularies.flatMap((v) => Object.values(v.contacts ?? {}).flat())))
  const nameBehindOccupation = once(
    () => new RegExp(`(?:${pattern('occupations').source})(\\p{Script=Han}{2,4})$`, 'u'),
  )
  const contactPatterns = new Map<WritePattern, RegExp>()
  const patterns = new Map<PatternKey, RegExp>()

  function pattern(key: PatternKey): RegExp {
    const known = patterns.get(key)
    if (known) return known
    const compiled = frames[key](vocabularies.flatMap((v) => v[key] ?? []).join('|') || '(?!)')
    patterns.set(key, compiled)
    return compiled
  }

  return {
    readLabel: (label, loose) => labels().read(label, loose),
    readContactKind: (word) => labels().readExactly(word)?.contact ?? null,
    readRole: (word) => labels().readWord(word)?.role ?? null,
    fits: (key, text) => pattern(key).test(text.toLowerCase()),
    pattern,
    readNameBehindOccupation: (words) => nameBehindOccupation().exec(words.toLowerCase())?.[1] ?? null,
    contactPattern(write, flags) {
      const known = contactPatterns.get(write)
      if (known) return known
      const compiled = new RegExp(write(accounts()), flags)
      contactPatterns.set(write, compiled)
      return compiled
    },
  }
}

/** A single letter is too common inside a text; a Latin word must not be the end of another: `begins: …`. */
function alternateAccounts(words: readonly string[]): string {
  const long = [...new Set(words)].filter((word) => word.length > 1)
  const latin = alternate(long.filter((word) => /^\p{Script=Latin}/u.test(word)))
  return `(?<![\\p{Script=Latin}\\d])(?:${latin})|${alternate(long.filter((word) => !/^\p{Script=Latin}/u.test(word)))}`
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
