import type { Position } from 'unist'
import { clean } from '../../text/clean.js'
import { isWebAddress } from '../../text/isWebAddress.js'
import type { Doubt, Excerpt } from '../../tree/nodes.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { quote } from '../doubts/quote.js'
import { joinLines } from '../excerpts/sourceLine.js'
import { readStamp } from '../highlights/readStamp.js'
import { noteKinds } from '../highlights/signs.js'
import { readDay } from '../readDay.js'
import { type NoteField, noteKeys } from './noteKeys.js'

/** What a passage is from, as far as something around its record states it. */
export interface NoteWork {
  title: string | null
  author: string | null
  url: string | null
  chapter: string | null
}

/** Of a work that nothing names. */
export const unknownWork: NoteWork = { title: null, author: null, url: null, chapter: null }

/** The words of a record by its keys, as `normalizeKey` has them; what is empty is left out. */
export type NoteWords = ReadonlyMap<string, string>

/** A record as an excerpt, null where it has no words, and the keys that were read. */
export interface NoteRecord {
  excerpt: Excerpt | null
  used: ReadonlySet<string>
}

/** What a record of reading notes says, whatever app it is of. */
export function readNoteRecord(words: NoteWords, work: NoteWork, position: Position): NoteRecord {
  const used = new Set<string>()
  const take = (field: NoteField): string | null => {
    const key = noteKeys[field].find((name) => words.has(name) && !used.has(name))
    if (key !== undefined) used.add(key)
    return key === undefined ? null : (words.get(key) ?? null)
  }
  const { passage, thought } = takeWords(words, take)
  const { source, heading } = takeSource(work, take)
  const time = takeTime(words, take)
  const excerpt: Excerpt = {
    type: 'excerpt',
    value: joinLines((passage ?? '').split('\n')) ?? '',
    source,
    title: heading,
    chapter: takeChapter(take('chapter')) ?? work.chapter,
    ...time,
    place: takePlace(take),
    date: null,
    thought: joinLines((thought ?? '').split('\n')),
    tags: takeTags(words, used),
    url: takeUrl(words, used),
    children: [],
    position,
  }
  const { date, doubts } = takeDate(words, used)
  excerpt.date = date
  const isEmpty = excerpt.value === '' && excerpt.thought === null
  return { excerpt: isEmpty ? null : addDoubts(excerpt, doubts), used }
}

type Take = (field: NoteField) => string | null

/** Beside a passage that is called one, words that are not are the reader's own; so are those of a note. */
function takeWords(words: NoteWords, take: Take): { passage: string | null; thought: string | null } {
  const named = take('passage')
  const thought = take('thought')
  const other = named !== null && thought !== null ? null : take('words')
  const passage = named ?? other
  const own = thought ?? (named === null ? null : other)
  const isNote = noteKinds.test(take('kind') ?? '') || take('noteOnly') === 'true'
  if (passage !== null && own === null && isNote) return { passage: null, thought: passage }
  // A table of Kindle calls passages annotations.
  if (passage === null && words.has('annotation') && !isNote) return { passage: own, thought: null }
  return { passage, thought: own }
}

function takeSource(work: NoteWork, take: Take): { source: Excerpt['source']; heading: string | null } {
  const stated = takeLine(take('title')) ?? work.title
  const heading = takeLine(take('heading'))
  const title = stated ?? heading
  const author = joinNames(take('author')) ?? work.author
  const address = take('workUrl')
  const url = address !== null && isWebAddress(address) ? address : work.url
  const source = title === null && author === null ? null : { title, author, ...(url === null ? {} : { url }) }
  return { source, heading: stated === null || heading === stated ? null : heading }
}

/** A value on one line. */
function takeLine(words: string | null): string | null {
  return clean(words ?? '') || null
}

/** Of headings within each other, one a line, the innermost. */
function takeChapter(words: string | null): string | null {
  return takeLine(words?.trim().split('\n').at(-1) ?? null)
}

/**
 * Names that stand one a line, as KOReader has them, on one line.
 *
 * @example
 * joinNames('甲\n乙') // => '甲, 乙'
 */
export function joinNames(words: string | null): string | null {
  return joinLines((words ?? '').split('\n'))?.replaceAll('\n', ', ') ?? null
}

/** Places that are named by their key. */
const named = ['page', '页码', 'location', 'position', '位置'] as const

/** A number gets the name of what it counts. */
function takePlace(take: Take): string | null {
  const kind = take('placeType')
  const places = named.flatMap((name) => {
    const place = takeLine(take(name))
    if (place === null || place.startsWith('/')) return []
    return /^[\d.,\s–-]+$/.test(place) ? `${(name === 'location' ? kind : null) ?? name} ${place}` : place
  })
  return [...[takeLine(take('place'))].filter((place) => place !== null), ...places].join(' · ') || null
}

/** Of a passage of an episode Readwise gives the seconds from its start as its location. */
function takeTime(words: NoteWords, take: Take): Pick<Excerpt, 'start' | 'end'> {
  const offset = words.get('locationtype') === 'time_offset' ? take('location') : null
  const start = Number(take('start') ?? offset ?? Number.NaN)
  const end = Number(take('end') ?? Number.NaN)
  return { start: isSeconds(start) ? start : null, end: isSeconds(end) ? end : null }
}

function isSeconds(value: number): boolean {
  return Number.isFinite(value) && value >= 0
}

function takeTags(words: NoteWords, used: Set<string>): string[] {
  const lists = noteKeys.tags.flatMap((key) => {
    used.add(key)
    return words.get(key) ?? []
  })
  const tags = lists.flatMap((list) => list.split(/[,，、;；\n]/)).map((tag) => clean(tag).replace(/^#/, ''))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** The address of the passage; the second of two is another way to it. */
function takeUrl(words: NoteWords, used: Set<string>): string | null {
  const keys = noteKeys.url.filter((key) => /^[a-z][\w+.-]{0,30}:\S+$/i.test(words.get(key) ?? ''))
  for (const key of keys) used.add(key)
  return (keys[0] === undefined ? null : words.get(keys[0])) ?? null
}

/** The day of marking; the others say when the record was made and changed. */
function takeDate(words: NoteWords, used: Set<string>): { date: string | null; doubts: Doubt[] } {
  const stated = noteKeys.date.flatMap((key) => {
    used.add(key)
    return words.get(key) ?? []
  })
  const date = stated.map(readNoteDay).find((day) => day !== null) ?? null
  const [first] = stated
  if (date !== null || first === undefined) return { date, doubts: [] }
  return {
    date,
    doubts: [{ rule: 'item-value', reason: `Unexpected date ${quote(first)}, expected a day; left out` }],
  }
}

function readNoteDay(words: string): string | null {
  return readDay(words) ?? readStamp(words)?.date ?? null
}
