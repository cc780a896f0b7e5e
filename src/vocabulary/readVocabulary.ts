import type { LabelKind } from '../tree/nodes.js'
import type { UserVocabulary, Vocabulary } from './vocabulary.js'
import { VocabularyError } from './vocabularyError.js'

/** What the value of each key must be. */
const keys: Readonly<Record<keyof Vocabulary, (value: unknown, key: string) => void>> = {
  labels: (value, key) => checkLists(value, key, kinds),
  roles: (value, key) => checkLists(value, key),
  before: checkWords,
  after: checkWords,
  joiners: checkWords,
  patterns: checkLabelPatterns,
  contacts: (value, key) => checkLists(value, key),
  promotion: checkPatterns,
  aboutEpisode: checkPatterns,
  furniture: checkPatterns,
  clauses: checkPatterns,
  occupations: checkPatterns,
  hosting: checkPatterns,
  notices: checkPatterns,
  beforeOtherClock: checkPatterns,
  maybeBeforeOtherClock: checkPatterns,
  afterOtherClock: checkPatterns,
}

const kinds: readonly LabelKind[] = [
  'chapters',
  'links',
  'glossary',
  'hosts',
  'guests',
  'people',
  'credits',
  'topics',
  'outline',
  'transcript',
  'description',
  'music',
  'images',
  'contacts',
  'promotion',
  'metadata',
  'other',
]

/**
 * Words of a user's own, from YAML or JSON: some keys of a `Vocabulary`.
 *
 * @throws {VocabularyError} where the source is no YAML, or not of that form
 * @example
 * await readVocabulary('roles:\n  guest: [掌柜]') // => {roles: {guest: ['掌柜']}}
 */
export async function readVocabulary(source: string): Promise<UserVocabulary> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(source)
  const mistake = document.errors[0]
  if (mistake) throw new VocabularyError(`Unexpected YAML: ${mistake.message.split('\n')[0]}`)
  const value: unknown = document.toJS() ?? {}
  if (!isVocabulary(value))
    throw new VocabularyError(`Unexpected ${describe(value)}, expected an object with ${list(Object.keys(keys))}`)
  return value
}

/** Throws where it is an object, but none of the form. */
function isVocabulary(value: unknown): value is UserVocabulary {
  if (!isObject(value)) return false
  for (const [key, own] of Object.entries(value)) {
    const check = new Map(Object.entries(keys)).get(key)
    if (!check) throw new VocabularyError(`Unexpected key \`${key}\`, expected ${list(Object.keys(keys))}`)
    check(own, key)
  }
  return true
}

function checkLists(value: unknown, key: string, known?: readonly string[]): void {
  if (!isObject(value))
    throw new VocabularyError(`Unexpected ${describe(value)} in \`${key}\`, expected an object of lists of words`)
  for (const [name, words] of Object.entries(value)) {
    if (known && !known.includes(name))
      throw new VocabularyError(`Unexpected key \`${key}.${name}\`, expected ${list(known)}`)
    checkWords(words, `${key}.${name}`)
  }
}

function checkWords(value: unknown, key: string): asserts value is string[] {
  if (!Array.isArray(value))
    throw new VocabularyError(`Unexpected ${describe(value)} in \`${key}\`, expected a list of words`)
  for (const word of value) {
    if (typeof word !== 'string')
      throw new VocabularyError(`Unexpected ${describe(word)} in \`${key}\`, expected a word; put it in quotes`)
    if (word.trim() === '') throw new VocabularyError(`Unexpected empty word in \`${key}\`, expected a word`)
  }
}

function checkPatterns(value: unknown, key: string): void {
  checkWords(value, key)
  for (const pattern of value) checkPattern(pattern, key)
}

function checkLabelPatterns(value: unknown, key: string): void {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')
  if (!Array.isArray(value) || !value.every(isPair))
    throw new VocabularyError(
      `Unexpected ${describe(value)} in \`${key}\`, expected a list of pairs, as [links, "books? .*"]`,
    )
  for (const [kind, pattern] of value) {
    if (!kinds.includes(kind))
      throw new VocabularyError(`Unexpected kind \`${kind}\` in \`${key}\`, expected ${list(kinds)}`)
    checkPattern(pattern, key)
  }
}

/** A pattern that fits nothing at all would fit everywhere: the words of all vocabularies become one pattern. */
function checkPattern(pattern: string, key: string): void {
  let compiled: RegExp
  try {
    compiled = new RegExp(pattern, 'u')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new VocabularyError(
      `Unexpected pattern \`${pattern}\` in \`${key}\`, expected a regular expression (${reason})`,
    )
  }
  const capital = /\p{Lu}/u.exec(pattern.replace(/\\[pPk][{<][^}>]*[}>]|\\./gu, ''))?.[0]
  if (capital)
    throw new VocabularyError(
      `Unexpected capital \`${capital}\` in the pattern \`${pattern}\` in \`${key}\`, expected lower case: patterns see the text in it`,
    )
  if (compiled.test(''))
    throw new VocabularyError(
      `Unexpected pattern \`${pattern}\` in \`${key}\`, expected one that does not fit the empty text`,
    )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' ? 'object' : `${typeof value} \`${String(value)}\``
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
