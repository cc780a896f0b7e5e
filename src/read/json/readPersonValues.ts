import { clean } from '../../text/clean.js'
import type { Person } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { decodeString } from './decodeString.js'
import { stringOf } from './fieldsOf.js'
import type { JsonValue } from './scanJson.js'

/** Lists of people and the role of their members. */
const roles = [
  ['hosts', 'host'],
  ['guests', 'guest'],
] as const

/** The people that an episode lists by role: their names, or objects with one. */
export function readPersonValues(source: string, fields: ReadonlyMap<string, JsonValue>, place: Place): Person[] {
  return roles.flatMap(([key, role]) => {
    const list = fields.get(key)
    return (list?.kind === 'array' ? list.items : []).flatMap((item): Person[] => {
      const string = stringOf(item, ['name', 'nickname', 'title'])
      const name = string ? clean(decodeString(source, string).text) : ''
      return name ? [{ type: 'person', name, role, about: null, links: [], position: place(item) }] : []
    })
  })
}
