import { normalizeKey } from '../json/episodeKeys.js'
import { isEpisode } from '../json/listEpisodes.js'
import type { JsonArray, JsonObject, JsonValue } from '../json/scanJson.js'
import { readSegment } from './readSegment.js'

/** Lists that hold the same again, in smaller pieces. */
const smaller = new Set(['words', 'wordsegments', 'tokens', 'items', 'elements'])

/** Lists that are segments by their name alone. */
const named = new Set(['segments', 'transcription', 'utterances', 'monologues'])

/** So many members show what a list is. */
const sample = 20

/**
 * The list of segments of a transcript, at whatever depth, the outermost first; null where there is none. The episodes of a dump may
 * hold one: it is theirs.
 */
export function findSegments(source: string, values: readonly JsonValue[]): JsonArray | null {
  const waiting: { value: JsonValue; key: string }[] = values.map((value) => ({ value, key: '' }))
  let byName: JsonArray | null = null
  // Grows while it is read: breadth first.
  for (const { value, key } of waiting) {
    if (value.kind === 'array') {
      // One says the same as the other.
      if (key !== 'alternatives' && isSegments(source, value)) return value
      if (named.has(key)) byName ??= value
      for (const item of value.items) waiting.push({ value: item, key: '' })
    } else if (value.kind === 'object' && (!isEpisode(value) || (values.length === 1 && value === values[0])))
      for (const entry of value.entries) {
        const name = normalizeKey(entry.key)
        if (!smaller.has(name)) waiting.push({ value: entry.value, key: name })
      }
  }
  return byName
}

/** Most of its objects have words, and a time or a speaker; episodes have titles. */
function isSegments(source: string, { items }: JsonArray): boolean {
  const objects = items.slice(0, sample).filter((item): item is JsonObject => item.kind === 'object')
  const segments = objects.filter((object) => {
    const segment = isEpisode(object) || hasTitle(object) ? null : readSegment(source, object)
    return segment && (segment.speaker !== null || segment.start !== null)
  })
  return segments.length > 0 && segments.length * 2 >= objects.length
}

function hasTitle({ entries }: JsonObject): boolean {
  return entries.some(({ key }) => normalizeKey(key) === 'title')
}
