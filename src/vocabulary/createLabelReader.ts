import type { LabelKind } from '../tree/nodes.js'
import type { UserVocabulary } from './vocabulary.js'

/** What the words of a label say. */
export interface LabelReading {
  kind: LabelKind
  /** The role of the people it heads, where the words name one. */
  role: string | null
  /** Further roles that the words name: `剪辑 & 混音`. */
  also?: readonly string[]
  /** The kind of account, where the words name one. */
  contact: string | null
  /** Whether the vocabulary knows the words as they are, not only what they end with or look like. */
  exact: boolean
  /** Where the vocabulary knows only the end: what stands before it says something of its own. */
  tail?: true
}

/** Reads labels by the words of some vocabularies. */
export interface LabelReader {
  read(label: string, loose: boolean): LabelReading | null
  /** The label without what stands before and behind it: 本期嘉宾如下 as 嘉宾. */
  readWord(word: string): LabelReading | null
  /** The words as they stand in the vocabulary, nothing taken off. */
  readExactly(word: string): LabelReading | null
}

/** Longer than this no heading is a label. UTF-16 units. */
const longest = 40

/** What stands before a role at the end of a label is no longer than this: 红包封面设计. UTF-16 units. */
const longestHead = 6

/** Compile the words for labels; of several vocabularies that know a word, the first decides. */
export function createLabelReader(vocabularies: readonly UserVocabulary[]): LabelReader {
  const words = indexWords(vocabularies)
  const leading = new RegExp(`^(?:${alternate(vocabularies.flatMap((v) => v.before ?? []).map(squeeze))})的?`, 'u')
  const trailing = new RegExp(`(?:${alternate(vocabularies.flatMap((v) => v.after ?? []).map(squeeze))})$`, 'u')
  const patterns = vocabularies
    .flatMap((v) => v.patterns ?? [])
    .map(([kind, source]) => ({ kind, source: unaccent(source) }))
  const [latin, other] = [compilePatterns(patterns, true), compilePatterns(patterns, false)]
  const clauses = new RegExp(vocabularies.flatMap((v) => v.clauses ?? []).join('|') || '(?!)', 'u')
  const joints = new RegExp(`[/&+、|,]|${alternate(vocabularies.flatMap((v) => v.joiners ?? []))}`, 'iu')

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
    return words.get(rest.replace(trailing, '').replace(trailing, '')) ?? null
  }

  /** 嘉宾/主播, 剪辑 & 制作: every part a label. */
  function readCompound(label: string): LabelReading | null {
    const parts = label.split(joints).map(squeeze)
    if (parts.length < 2 || parts.length > 4) return null
    const readings = parts.map(lookUp)
    const first = readings.find((reading) => reading?.role) ?? readings.find((reading) => reading !== null)
    const unknown = parts.filter((part, i) => readings[i] === null && (part.length > 4 || first?.role === null))
    if (!first || unknown.length > 0) return null
    const kinds = new Set(readings.map((reading) => reading?.kind).filter((kind) => kind !== undefined))
    const isMixed = readings.some((reading) => reading?.role === null) && (kinds.has('hosts') || kinds.has('guests'))
    if ((kinds.size > 1 && isMixed) || (kinds.has('hosts') && kinds.has('guests')))
      return { kind: 'people', role: null, contact: null, exact: true }
    const main = readings.find((reading) => reading?.kind === 'hosts' || reading?.kind === 'guests') ?? first
    const also = new Set(readings.flatMap((reading) => reading?.role ?? []).filter((role) => role !== main.role))
    return also.size > 0 && main.role ? { ...main, also: [...also] } : main
  }

  /** Han text is written without blanks, other text is told apart by them: a pattern may fit either form. */
  function readPattern(whole: string, spaced: string, loose: boolean): LabelReading | null {
    const forms = whole === spaced ? [whole] : [whole, spaced]
    for (const { any, each } of /[a-z]{3}/.test(whole) ? [latin, other] : [other]) {
      if (!forms.some((form) => any.test(form))) continue
      for (const { kind, pattern } of each)
        if ((loose || kind !== 'promotion') && forms.some((form) => pattern.test(form)))
          return { kind, role: null, contact: null, exact: false }
    }
    return null
  }

  /** 志远和他的书单: a known word at the end; of text with blanks, a whole one. */
  function readTail(spaced: string): LabelReading | null {
    for (let start = 1; start <= spaced.length - 2; start++) {
      if (/\s/.test(spaced[start] ?? '') || (isSpacedScript(spaced, start) && isSpacedScript(spaced, start - 1)))
        continue
      const tail = words.get(squeeze(spaced.slice(start)))
      const head = spaced.slice(0, start)
      if (tail && (tail.role === null || (start <= longestHead && !clauses.test(head))))
        return { ...tail, exact: false, tail: true }
    }
    return null
  }

  return {
    read(label, loose) {
      if (label.length > longest) return null
      const whole = squeeze(label)
      if (!whole) return null
      const known = lookUp(whole) ?? readCompound(label)
      if (known) return known
      const spaced = unify(label)
      return readPattern(whole, spaced, loose) ?? (loose ? readTail(spaced) : null)
    },
    readWord: (word) => lookUp(squeeze(word)),
    readExactly: (word) => words.get(squeeze(word)) ?? null,
  }
}

interface LabelPatterns {
  /** Fits what any of them fits: most labels are none of theirs. */
  any: RegExp
  each: readonly { kind: LabelKind; pattern: RegExp }[]
}

/** The patterns of Latin words, which no label without Latin letters can fit, or the others. */
function compilePatterns(patterns: readonly { kind: LabelKind; source: string }[], latin: boolean): LabelPatterns {
  const own = patterns.filter(({ source }) => /^[\x00-\x7f]*$/.test(source) === latin)
  return {
    any: new RegExp(`^(?:${own.map(({ source }) => source).join('|') || '(?!)'})$`, 'u'),
    each: own.map(({ kind, source }) => ({ kind, pattern: new RegExp(`^(?:${source})$`, 'u') })),
  }
}

function indexWords(vocabularies: readonly UserVocabulary[]): ReadonlyMap<string, LabelReading> {
  const words = new Map<string, LabelReading>()
  const add = (list: readonly string[] | undefined, kind: LabelKind, role: string | null, contact: string | null) => {
    const reading = { kind, role, contact, exact: true }
    for (const word of list ?? []) {
      const key = squeeze(word)
      if (!words.has(key)) words.set(key, reading)
    }
  }
  for (const { labels = {}, roles = {}, contacts = {} } of vocabularies) {
    for (const [role, list] of Object.entries(roles)) add(list, kindOfRole(role), role, null)
    for (const [kind, list] of entriesOf(labels)) add(list, kind, null, null)
    for (const [contact, list] of Object.entries(contacts)) add(list, 'contacts', null, contact)
  }
  return words
}

/** `Object.entries` forgets the key type; the object is a literal of that very type. */
function entriesOf(labels: NonNullable<UserVocabulary['labels']>): [LabelKind, readonly string[]][] {
  return Object.entries(labels) as [LabelKind, readonly string[]][]
}

function kindOfRole(role: string): LabelKind {
  if (role === 'host') return 'hosts'
  return role === 'guest' ? 'guests' : 'credits'
}

/** Words as a pattern that fits any of them, the longest first; nothing where there are none. */
export function alternate(list: readonly string[]): string {
  if (list.length === 0) return '(?!)'
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

/** Scripts that put blanks between words. */
function isSpacedScript(text: string, at: number): boolean {
  return /[\p{Script=Latin}\p{Script=Hangul}\d]/u.test(text[at] ?? '')
}

/** Words as they are compared: lower case, no accents, no blanks, no punctuation or symbols at the edges. */
function squeeze(label: string): string {
  if (plain.test(label)) return label
  return unify(label).replace(/ /g, '')
}

/** Words that are already as they are compared: most, and the rest costs. */
const plain = /^[a-z\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]+$/

/** The same with one blank where there are some. */
function unify(label: string): string {
  if (plain.test(label)) return label
  return unaccent(label.normalize('NFKC').toLowerCase())
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Capitals and hasty typing go without accents: `Épisode`, `EPISODE`. Marks of kana stay: they are other letters. */
function unaccent(text: string): string {
  if (!/\p{Script=Latin}/u.test(text) || !/[^\x00-\x7f]/.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
