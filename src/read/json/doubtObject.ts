import type { Doubt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { quote } from '../doubts/quote.js'
import type { Statement } from '../embedded/createFields.js'
import { fieldKeys, normalizeKey, noteKeys } from './episodeKeys.js'
import { stringOf } from './fieldsOf.js'
import type { JsonObject, JsonValue } from './scanJson.js'

/** Fields that are words, and the keys that state them. */
const worded = (['title', 'published', 'url'] as const).map((name) => [name, new Set(fieldKeys[name])] as const)
const notes = new Set(noteKeys)

/** What an episode lacks that all have, and its members of a type that nothing can be read from. */
export function doubtObject({ entries }: JsonObject, statements: readonly Statement[], place: Place): Doubt[] {
  const hasTitle = statements.some(({ name }) => name === 'title')
  const hasNotes = entries.some(({ key, value }) => notes.has(normalizeKey(key)) && stringOf(value))
  const unread = worded.filter(([name]) => !statements.some((statement) => statement.name === name))
  const mistyped = entries.flatMap(({ key, value }): Doubt[] => {
    const name = normalizeKey(key)
    const isMeant = unread.some(([, keys]) => keys.has(name)) || (!hasNotes && notes.has(name))
    const type = isMeant && !stringOf(value) ? describeType(value) : null
    if (!type) return []
    const reason = `Unexpected ${type} as ${quote(key)}, expected text; left out`
    return [{ rule: 'item-value', reason, position: place(value) }]
  })
  const untitled: Doubt = {
    rule: 'item-value',
    reason: 'Unexpected item without a title, expected one; read all the same',
  }
  return [...(hasTitle ? [] : [untitled]), ...mistyped]
}

/** Null, nothing, and a number, which may be meant, are no mistake. */
function describeType(value: JsonValue): string | null {
  if (value.kind === 'array') return value.items.length > 0 ? 'list' : null
  if (value.kind === 'object') return value.entries.length > 0 ? 'object' : null
  return value.kind === 'literal' && /^(?:true|false)$/.test(value.text) ? '`true` or `false`' : null
}
