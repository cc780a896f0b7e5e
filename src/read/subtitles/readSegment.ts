import { parseJson } from './parseJson.js'

/** One segment of a transcript in JSON. Times in seconds. */
export interface Segment {
  speaker: string | null
  start: number | null
  end: number | null
  text: string
}

/**
 * A segment of Podcasting 2.0 (`startTime`, `endTime`, `body`), of Whisper and its kin (`start`, `end`, `text`) or of whisper.cpp
 * (`offsets` in milliseconds); null where it is none.
 */
export function readSegment(json: string): Segment | null {
  const value = parseJson(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const text = pick(fields, ['body', 'text', 'transcript'], isText)
  if (text === null) return null
  const offsets = fields.get('offsets')
  const millis = new Map<string, unknown>(
    typeof offsets === 'object' && offsets !== null ? Object.entries(offsets) : [],
  )
  return {
    speaker: pick(fields, ['speaker', 'speakerName', 'speaker_name'], isText)?.trim() || null,
    start: readTime(fields, ['startTime', 'start', 'start_time']) ?? inSeconds(readTime(millis, ['from'])),
    end: readTime(fields, ['endTime', 'end', 'end_time']) ?? inSeconds(readTime(millis, ['to'])),
    text,
  }
}

function pick<T>(
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
  is: (value: unknown) => value is T,
): T | null {
  return names.map((name) => fields.get(name)).find(is) ?? null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** A number, also one that was written as a string. Times below zero are none. */
function readTime(fields: ReadonlyMap<string, unknown>, names: readonly string[]): number | null {
  const value = pick(fields, names, (found): found is number | string => isText(found) || typeof found === 'number')
  if (value === null || value === '') return null
  const seconds = Number(value)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

function inSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1000
}
