import { normalizeKey } from '../json/episodeKeys.js'
import type { JsonString, JsonValue } from '../json/scanJson.js'

/** The words of a transcript that has them in one piece, as Whisper's `text`: the outermost; null where it has none. */
export function findWholeText(values: readonly JsonValue[]): JsonString | null {
  const waiting = [...values]
  // Grows while it is read: breadth first.
  for (const value of waiting) {
    if (value.kind === 'array') for (const item of value.items) waiting.push(item)
    if (value.kind !== 'object') continue
    for (const { key, value: own } of value.entries) {
      if (own.kind === 'string' && /^(?:text|transcript)$/.test(normalizeKey(key))) return own
      waiting.push(own)
    }
  }
  return null
}
