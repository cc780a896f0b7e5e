import { decodeString } from '../json/decodeString.js'
import { fieldsOf } from '../json/fieldsOf.js'
import type { JsonObject, JsonValue } from '../json/scanJson.js'

/** What an object of reading notes states: its keys, and the words of those that have some, with the values they are from. */
export interface NoteMembers {
  keys: ReadonlySet<string>
  words: ReadonlyMap<string, string>
  values: ReadonlyMap<string, JsonValue>
}

/** Objects inside a record whose members are of the record: Zotero has all in `data`, Hypothesis addresses in `links`. */
const inner = new Set(['data', 'links'])

/** Objects that are the work. */
const works = new Set(['book', 'document', 'work'])

/** Where the words of a value stand that is an object: a tag, an author, a location. */
const wordKeys = ['value', 'name', 'tag', 'label', 'title', 'text']

/** The members of an object of reading notes, those of objects inside it among them. */
export function readNoteMembers(source: string, object: JsonObject): NoteMembers {
  const keys = new Set<string>()
  const words = new Map<string, string>()
  const values = new Map<string, JsonValue>()
  const add = (key: string, said: string, value: JsonValue) => {
    keys.add(key)
    if (said.trim() === '' || words.has(key)) return
    words.set(key, said)
    values.set(key, value)
  }
  const addAll = (one: JsonObject, depth: number) => {
    for (const [key, value] of fieldsOf(one)) {
      if (value.kind === 'object' && depth === 0 && inner.has(key)) addAll(value, depth + 1)
      else if (value.kind === 'object' && works.has(key)) {
        const { title, author } = readWork(source, value)
        add('booktitle', title, value)
        add('bookauthor', author, value)
      } else if (key === 'target') {
        // An annotation of the Web has what it is about in its target, its own words as `text`.
        const exact = findExact(source, value)
        keys.add('exact')
        if (exact !== null) add('exact', exact, value)
      } else if (key === 'text' && fieldsOf(one).has('target')) add('comment', wordsOf(source, value), value)
      else add(key, wordsOf(source, value), value)
    }
  }
  addAll(object, 0)
  return { keys, words, values }
}

function readWork(source: string, object: JsonObject): { title: string; author: string } {
  const fields = fieldsOf(object)
  const first = (names: readonly string[]) =>
    names.map((name) => wordsOf(source, fields.get(name))).find((words) => words !== '') ?? ''
  return { title: first(['title', 'booktitle', 'bookname', 'name']), author: first(['author', 'authors']) }
}

/** The words of a value; of a list those of its members, one a line. */
function wordsOf(source: string, value: JsonValue | undefined): string {
  if (value?.kind === 'string') return decodeString(source, value).text
  if (value?.kind === 'literal') return /^(?:null|false)$/.test(value.text) ? '' : value.text
  if (value?.kind === 'array')
    return value.items
      .map((item) => (item.kind === 'array' ? '' : wordsOf(source, item)))
      .filter((words) => words !== '')
      .join('\n')
  if (value?.kind !== 'object') return ''
  const fields = fieldsOf(value)
  const found = wordKeys.map((key) => fields.get(key)).find((one) => one?.kind === 'string' || one?.kind === 'literal')
  return found ? wordsOf(source, found) : ''
}

/** The words that a selector quotes (W3C Web Annotation Data Model, 4.2.4). */
function findExact(source: string, target: JsonValue): string | null {
  const waiting = [target]
  // Grows while it is read.
  for (const value of waiting) {
    if (value.kind === 'array') for (const item of value.items) waiting.push(item)
    else if (value.kind === 'object')
      for (const { key, value: own } of value.entries) {
        if (key === 'exact' && own.kind === 'string') return decodeString(source, own).text
        if (key === 'selector' || key === 'refinedBy') waiting.push(own)
      }
  }
  return null
}
