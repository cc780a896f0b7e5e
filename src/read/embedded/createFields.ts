import type { Position } from 'unist'
import { readNumber } from '../../recognise/readNumber.js'
import { clean } from '../../text/clean.js'
import { fold } from '../../text/fold.js'
import type { Field, FieldName } from '../../tree/nodes.js'
import { resolveReferences } from '../html/references.js'
import { readDay } from '../readDay.js'
import { isMarkup } from './isMarkup.js'
import { readDuration } from './readDuration.js'

/** What a machine wrote into a field, with its place. */
export interface Statement {
  name: FieldName
  value: string
  position: Position
}

/**
 * The fields that statements make, one a name: the first of each that says something. A number that no statement gives is read
 * from the title.
 */
export function createFields(statements: readonly Statement[]): Field[] {
  const fields = new Map<FieldName, Field>()
  for (const { name, value, position } of statements) {
    const read = fields.has(name) ? null : readers[name](value)
    if (read) fields.set(name, { type: 'field', name, value: read, position })
  }
  const title = fields.get('title')
  const number = title && !fields.has('number') ? readNumber(fold(title.value)) : null
  if (title?.position && number)
    fields.set('number', { type: 'field', name: 'number', value: number, position: title.position })
  return [...fields.values()]
}

const readers: Readonly<Record<FieldName, (value: string) => string | null>> = {
  title: readWords,
  podcast: readWords,
  tagline: readWords,
  number: (value) => /^\s*(\d{1,5}(?:\.\d{1,2})?)\s*$/.exec(value)?.[1] ?? null,
  published: readDay,
  url: (value) => /^(?:https?:\/\/|www\.)\S+$/i.exec(value.trim())?.[0] ?? null,
  duration: (value) => {
    const seconds = readDuration(value)
    return seconds ? String(seconds) : null
  },
}

/** Titles are plain text, but some feeds escape them twice. */
function readWords(value: string): string | null {
  const plain = isMarkup(value) ? resolveReferences(value.replace(/<\/?[a-z][^<>]*>/gi, '')) : value
  return clean(plain) || null
}
