import { fieldKeys, innerListKeys, normalizeKey, noteKeys } from './episodeKeys.js'
import { fieldsOf, stringOf } from './fieldsOf.js'
import type { JsonArray, JsonObject, JsonValue } from './scanJson.js'

/** An object that is an episode, and the object around its list: the show. */
export interface ListedEpisode {
  object: JsonObject
  show: JsonObject | null
}

/** The episodes among values, in the order of the text, at whatever depth: what holds a list of them is a show. */
export function listEpisodes(values: readonly JsonValue[]): ListedEpisode[] {
  const shows = findShows(values)
  const episodes: ListedEpisode[] = []
  const waiting: { value: JsonValue; show: JsonObject | null }[] = []
  const add = (children: readonly JsonValue[], show: JsonObject | null) => {
    for (const value of children.toReversed()) waiting.push({ value, show })
  }
  add(values, null)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, show } = next
    if (value.kind === 'array') add(value.items, show)
    else if (value.kind === 'object') {
      if (shows.has(value)) add(valuesOf(value), stringOf(fieldsOf(value).get('title')) ? value : show)
      else if (isEpisode(value)) episodes.push({ object: value, show })
      else add(valuesOf(value), show)
    }
  }
  return episodes
}

function valuesOf(object: JsonObject): JsonValue[] {
  return object.entries.filter(({ key }) => !innerListKeys.has(normalizeKey(key))).map(({ value }) => value)
}

/** The objects that have a list of episodes below them. */
function findShows(values: readonly JsonValue[]): ReadonlySet<JsonValue> {
  const order: { container: JsonObject | JsonArray; holder: JsonObject | JsonArray | null }[] = []
  const waiting: typeof order = []
  const add = (children: readonly JsonValue[], holder: JsonObject | JsonArray | null) => {
    for (const value of children)
      if (value.kind === 'object' || value.kind === 'array') waiting.push({ container: value, holder })
  }
  add(values, null)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    order.push(next)
    const { container } = next
    add(container.kind === 'array' ? container.items : valuesOf(container), container)
  }
  const shows = new Set<JsonValue>()
  // From the innermost outwards: what holds a show is one, too.
  for (const { container, holder } of order.reverse()) {
    const listed = holder?.kind === 'array' && container.kind === 'object' && isEpisode(container)
    if (holder && (shows.has(container) || listed)) shows.add(holder)
  }
  return shows
}

/** An object with show notes and a title, or, as items of a JSON Feed may lack one, an address or a date. */
export function isEpisode(object: JsonObject): boolean {
  const fields = fieldsOf(object)
  const has = (keys: readonly string[]) => keys.some((key) => stringOf(fields.get(key)) !== null)
  const notes = has(noteKeys) || fields.get('chapters')?.kind === 'array'
  return notes && (has(fieldKeys.title) || (fields.has('id') && has([...fieldKeys.url, ...fieldKeys.published])))
}
