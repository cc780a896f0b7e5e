import { clean } from '../../text/clean.js'
import { isWebAddress } from '../../text/isWebAddress.js'
import { normalizeKey } from '../json/episodeKeys.js'
import type { JsonObject, JsonValue } from '../json/scanJson.js'
import { noteKeys } from './noteKeys.js'
import { type NoteMembers, readNoteMembers } from './readNoteMembers.js'
import { joinNames, type NoteWork, unknownWork } from './readNoteRecord.js'
import { enoughNotePoints, hasEpisodeKeys, weighNoteKeys } from './weighNoteKeys.js'

/** A list of reading notes in JSON, and what the objects around it say of the work. */
export interface NoteList {
  items: readonly JsonValue[]
  work: NoteWork
  /** The values that say it. */
  stated: Stated
}

type Stated = Partial<Record<keyof NoteWork, JsonValue>>

/** How a list in a work is called that holds its passages, with the points that its name is worth. */
const names: ReadonlyMap<string, number> = new Map([
  ...['highlights', 'annotations', 'clippings', 'quotes', '划线', '书摘', '摘录'].map((name) => [name, 2] as const),
  ...['entries', 'notes', 'bookmarks', 'marks', 'excerpts', '笔记'].map((name) => [name, 1] as const),
])
const wordKeys: ReadonlySet<string> = new Set([...noteKeys.passage, ...noteKeys.words, 'annotation', 'target', 'data'])
const titles = [...noteKeys.title, ...noteKeys.heading, 'name']
const urls = ['sourceurl', 'url', 'uri', 'uniqueurl', 'link']
const chapterLists = new Set(['chapters', 'sections', '章节'])

/** So many members show what a list is. */
const sample = 20

/** An epoch in seconds is at least this: a day of the year 2001. No recording is as long. */
const firstEpoch = 1e9

interface Step {
  value: JsonValue
  key: string
  work: NoteWork
  stated: Stated
}

/**
 * The lists of reading notes in JSON, at whatever depth, in the order of the text: KOReader's `entries`, Readwise's `highlights`, the
 * `rows` of Hypothesis, the items of Zotero, a list alone, JSON Lines. None where the times of their members are those of a recording.
 */
export function findNoteLists(source: string, values: readonly JsonValue[]): NoteList[] {
  if (values.length > 1 && areNotes(source, values, 0)) return [{ items: values, work: unknownWork, stated: {} }]
  const lists: NoteList[] = []
  const waiting: Step[] = []
  const add = (steps: readonly Step[]) => {
    for (const step of steps.toReversed()) waiting.push(step)
  }
  add(values.map((value) => ({ value, key: '', work: unknownWork, stated: {} })))
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { value, key, work, stated } = step
    if (value.kind === 'array') {
      const bonus = work.title === null ? 0 : (names.get(key) ?? 0)
      if (areNotes(source, value.items, bonus)) lists.push({ items: value.items, work, stated })
      else add(value.items.map((item) => ({ value: item, key, work, stated })))
    } else if (value.kind === 'object') add(enter(source, value, step))
  }
  return lists
}

function enter(source: string, object: JsonObject, { key, work, stated }: Step): Step[] {
  const lists = object.entries.filter(({ value }) => value.kind === 'array' || value.kind === 'object')
  if (lists.length === 0) return []
  const members = readNoteMembers(source, object)
  if (hasEpisodeKeys(members.keys)) return []
  const own = readWork(members, chapterLists.has(key))
  return lists.map((entry) => ({
    value: entry.value,
    key: normalizeKey(entry.key),
    work: { ...work, ...own.work },
    stated: { ...stated, ...own.stated },
  }))
}

function readWork({ words, values }: NoteMembers, isChapter: boolean): { work: Partial<NoteWork>; stated: Stated } {
  const work: Partial<NoteWork> = {}
  const stated: Stated = {}
  const take = (field: keyof NoteWork, keys: readonly string[], read: (said: string) => string | null) => {
    const key = keys.find((name) => words.has(name))
    const said = key === undefined ? null : read(words.get(key) ?? '')
    const value = key === undefined ? undefined : values.get(key)
    if (said === null || value === undefined) return
    work[field] = said
    stated[field] = value
  }
  take(isChapter ? 'chapter' : 'title', titles, (said) => clean(said) || null)
  if (isChapter) return { work, stated }
  take('author', noteKeys.author, joinNames)
  take('url', urls, (said) => (isWebAddress(said) ? said : null))
  return { work, stated }
}

/** Most of the objects of a list are records of reading notes. */
function areNotes(source: string, items: readonly JsonValue[], bonus: number): boolean {
  const objects = items.slice(0, sample).filter((item): item is JsonObject => item.kind === 'object')
  const notes = objects.filter((object) => hasWords(object) && isNote(readNoteMembers(source, object), bonus))
  return notes.length > 0 && notes.length * 2 >= objects.length
}

/** A look at the names alone, as most lists are none of notes. */
function hasWords({ entries }: JsonObject): boolean {
  return entries.some(({ key }) => wordKeys.has(normalizeKey(key)))
}

function isNote({ keys, words }: NoteMembers, bonus: number): boolean {
  const points = weighNoteKeys(keys)
  const isTimed = ['time', 'timestamp', 'ts'].some((key) => isRecordingTime(words.get(key) ?? ''))
  return points > 0 && points + bonus - (isTimed ? 3 : 0) >= enoughNotePoints
}

/** Seconds or a clock, not a date. */
function isRecordingTime(words: string): boolean {
  return (
    /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?$/.test(words) ||
    (/^\d+(?:\.\d+)?$/.test(words) && Number(words) < firstEpoch)
  )
}
