import { normalizeKey } from './episodeKeys.js'
import type { JsonObject, JsonString, JsonValue } from './scanJson.js'

/** The values of an object by their normalised keys; of a key that comes twice the first. */
export function fieldsOf({ entries }: JsonObject): ReadonlyMap<string, JsonValue> {
  const fields = new Map<string, JsonValue>()
  for (const { key, value } of entries) {
    const name = normalizeKey(key)
    if (!fields.has(name)) fields.set(name, value)
  }
  return fields
}

/** Where the words of a value stand that is an object: WordPress, XML turned into JSON. */
const wordKeys = ['rendered', 'html', 'text', 'value', 'title', 'name', '#text', '$t', '#cdata', 'cdata', 'plain']

/** The words of a value: a string, a list of one, or an object that holds one. */
export function stringOf(value: JsonValue | undefined, keys: readonly string[] = wordKeys): JsonString | null {
  if (value?.kind === 'string') return value
  if (value?.kind === 'array') {
    const [only] = value.items
    return value.items.length === 1 && only?.kind === 'string' ? only : null
  }
  if (value?.kind !== 'object') return null
  const fields = fieldsOf(value)
  for (const key of keys) {
    const found = fields.get(key)
    if (found?.kind === 'string') return found
  }
  return null
}
