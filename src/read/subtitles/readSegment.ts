import { readNormalPlayTime } from '../chapterFiles/readPscChapter.js'
import { decodeString } from '../json/decodeString.js'
import { fieldsOf, stringOf } from '../json/fieldsOf.js'
import type { JsonObject, JsonString, JsonValue } from '../json/scanJson.js'
import { joinLines } from './createTranscript.js'

/** One segment of a transcript in JSON. */
export interface Segment {
  speaker: string | null
  start: SegmentTime | null
  end: SegmentTime | null
  text: string
}

/** A time as a segment states it. */
export interface SegmentTime {
  /** As it is written, without quotes. */
  words: string
  /** Null where it cannot be read, or lies below zero. */
  value: number | null
  /** Seconds in one of it; null where nothing says so. */
  unit: number | null
  isQuoted: boolean
}

type Fields = ReadonlyMap<string, JsonValue>

/** Keys as `normalizeKey` has them; what they count where they say so. */
const starts = ['starttime', 'start', 'begintime', 'begin', 'ts', 'bg', 'timestamp', 'time'] as const
const startsInMilliseconds = ['startms', 'beginms', 'tstartms'] as const
const ends = ['endtime', 'end', 'stoptime', 'stop', 'endts', 'ed', 'resultendtime'] as const
const endsInMilliseconds = ['endms'] as const
const words = [
  'body',
  'text',
  'transcript',
  'onebest',
  'sentence',
  'finalsentence',
  'content',
  'value',
  'utf8',
] as const
const speakers = ['speaker', 'speakername', 'speakerlabel', 'speakerid', 'spk'] as const

/** Lists inside a segment that hold its words where it has none itself. */
const parts = ['sentences', 'elements', 'contents', 'segs', 'words'] as const

/** How deep those lists are followed. */
const deepest = 3

/**
 * A segment by whoever wrote it; null where it has no words. Podcasting 2.0 (`startTime`, `endTime`, `body`), Whisper and its kin
 * (`start`, `end`, `text`), whisper.cpp (`offsets` in milliseconds), AssemblyAI, Deepgram, Rev (`elements`), Amazon Transcribe, Google,
 * 飞书妙记, 通义听悟 (`Words`), 讯飞 (`bg`, `ed`, `onebest`), the captions of YouTube (`segs`) and 哔哩哔哩 (`from`, `to`, `content`).
 */
export function readSegment(source: string, object: JsonObject): Segment | null {
  const fields = fieldsOf(object)
  const text = readText(source, fields, deepest)
  if (text === null) return null
  const start = readStart(source, fields) ?? findStart(source, listInner(fields))
  const end = readEnd(source, fields, start) ?? findEnd(source, listInner(fields))
  // Of one whole channel, too, the alternatives have times: those of its first word.
  const isTimed = start !== null || end === null
  return {
    speaker: readSpeaker(source, fields),
    start: isTimed
      ? start
      : findStart(
          source,
          listParts(fields).flatMap((part) => listInner(fieldsOf(part))),
        ),
    end,
    text,
  }
}

function findStart(source: string, inner: readonly JsonObject[]): SegmentTime | null {
  for (const part of inner) {
    const start = readStart(source, fieldsOf(part))
    if (start) return start
  }
  return null
}

function findEnd(source: string, inner: readonly JsonObject[]): SegmentTime | null {
  for (const part of inner.toReversed()) {
    const fields = fieldsOf(part)
    const end = readEnd(source, fields, readStart(source, fields))
    if (end) return end
  }
  return null
}

function readText(source: string, fields: Fields, depth: number): string | null {
  const own = words.map((key) => fields.get(key)).find((value): value is JsonString => value?.kind === 'string')
  if (own) return decodeString(source, own).text
  if (depth === 0) return null
  const texts = listParts(fields).flatMap((part) => readText(source, fieldsOf(part), depth - 1) ?? [])
  if (texts.length === 0) return null
  // Who has the blanks among the parts has them all.
  return texts.some((text) => /^\s|\s$/.test(text)) ? texts.join('') : joinLines(texts)
}

/** The objects that hold a segment's words; of alternatives the first. */
function listParts(fields: Fields): JsonObject[] {
  const inner = listInner(fields)
  const alternatives = fields.get('alternatives')
  const [first] = alternatives?.kind === 'array' ? alternatives.items : []
  return inner.length === 0 && first?.kind === 'object' ? [first] : inner
}

function listInner(fields: Fields): JsonObject[] {
  const list = parts.map((key) => fields.get(key)).find((value) => value?.kind === 'array')
  return list?.kind === 'array' ? list.items.filter((item) => item.kind === 'object') : []
}

/** A name, a letter or a number, as it is written. */
function readSpeaker(source: string, fields: Fields): string | null {
  for (const key of speakers) {
    const value = fields.get(key)
    const string = stringOf(value, ['name', 'label', 'id'])
    const name = string ? decodeString(source, string).text : value?.kind === 'literal' ? value.text : ''
    if (name.trim() !== '' && name !== 'null') return name.trim()
  }
  return null
}

/** Podcasting 2.0, which alone calls the words so, counts seconds. */
function unitOf(fields: Fields): number | null {
  return fields.has('body') ? 1 : null
}

function readStart(source: string, fields: Fields): SegmentTime | null {
  const offsets = fields.get('offsets')
  return (
    readTime(source, fields, starts, unitOf(fields)) ??
    readTime(source, fields, startsInMilliseconds, 0.001) ??
    (offsets?.kind === 'object' ? readTime(source, fieldsOf(offsets), ['from'], 0.001) : null) ??
    readBound(source, fields, 'from')
  )
}

function readEnd(source: string, fields: Fields, start: SegmentTime | null): SegmentTime | null {
  const offsets = fields.get('offsets')
  return (
    readTime(source, fields, ends, unitOf(fields)) ??
    readTime(source, fields, endsInMilliseconds, 0.001) ??
    (offsets?.kind === 'object' ? readTime(source, fieldsOf(offsets), ['to'], 0.001) : null) ??
    readBound(source, fields, 'to') ??
    addDuration(start, readTime(source, fields, ['duration'], null) ?? readTime(source, fields, ['ddurationms'], 0.001))
  )
}

/** `from` and `to` are times where they are numbers; in mails and chats they name people. */
function readBound(source: string, fields: Fields, key: 'from' | 'to'): SegmentTime | null {
  return isNumber(fields.get(key)) ? readTime(source, fields, [key], null) : null
}

/** Both count in the same unit. */
function addDuration(start: SegmentTime | null, duration: SegmentTime | null): SegmentTime | null {
  if (start?.value == null || duration?.value == null || start.unit !== duration.unit) return null
  return { ...duration, value: Math.round((start.value + duration.value) * 1000) / 1000 }
}

function readTime(source: string, fields: Fields, keys: readonly string[], unit: number | null): SegmentTime | null {
  const stated = keys.map((key) => fields.get(key)).find((value) => value?.kind === 'string' || isNumber(value))
  if (stated?.kind !== 'string' && stated?.kind !== 'literal') return null
  const isQuoted = stated.kind === 'string'
  const written = (stated.kind === 'string' ? decodeString(source, stated).text : stated.text).trim()
  if (written === '') return null
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(written)?.[1]
  if (seconds) return { words: written, value: Number(seconds), unit: 1, isQuoted }
  const value = written.includes(':') ? readNormalPlayTime(written) : Number(written)
  const isTime = value !== null && Number.isFinite(value) && value >= 0
  return { words: written, value: isTime ? value : null, unit: written.includes(':') ? 1 : unit, isQuoted }
}

function isNumber(value: JsonValue | undefined): boolean {
  return value?.kind === 'literal' && /^-?\d/.test(value.text)
}
