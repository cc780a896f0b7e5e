import { fieldsOf } from '../json/fieldsOf.js'
import { isEpisode } from '../json/listEpisodes.js'
import type { JsonValue } from '../json/scanJson.js'

/** The members of the root of a chapters file, 1.2.0. */
const members = new Set([
  'version',
  'chapters',
  'author',
  'title',
  'podcastName',
  'description',
  'fileName',
  'waypoints',
])

/**
 * Whether JSON is a file of Podcasting 2.0 chapters: an object with a list of them, or the list alone. An episode of a dump that holds
 * such a list has show notes beside it.
 */
export function isChaptersJson(values: readonly JsonValue[]): boolean {
  const [root] = values
  if (!root || values.length > 1) return false
  if (root.kind === 'array') return areChapters(root)
  if (root.kind !== 'object' || !areChapters(fieldsOf(root).get('chapters'))) return false
  const isVersioned = root.entries.some(({ key }) => key === 'version')
  return isVersioned || !isEpisode(root) || root.entries.every(({ key }) => members.has(key))
}

function areChapters(value: JsonValue | undefined): boolean {
  if (value?.kind !== 'array') return false
  const [first] = value.items
  return first?.kind === 'object' && fieldsOf(first).has('starttime')
}
