import type { Position } from 'unist'
import { clean } from '../../../text/clean.js'
import type { Person } from '../../../tree/nodes.js'
import type { Value } from './property.js'

/** A name is no longer than this. UTF-16 units. */
const longest = 60

/** People of a property: names in a list or parted by commas, or objects with a name. */
export function readPersons(value: Value, role: string, position: Position): Person[] {
  if (typeof value === 'string')
    return value.split(/[,，、;；]/).flatMap((name) => createPerson(name, null, [], role, position))
  if (isList(value))
    return value.flatMap((own) =>
      typeof own === 'string' ? createPerson(own, null, [], role, position) : readPersons(own, role, position),
    )
  const word = (key: string) => (typeof value[key] === 'string' ? value[key] : '')
  const url = word('url') || word('link') || word('website')
  const about = ['bio', 'about', 'description', 'title', 'of', 'affiliation', 'company', 'organization']
    .map(word)
    .find(Boolean)
  return createPerson(
    word('name'),
    about ?? null,
    url ? [{ title: null, url }] : [],
    word('role').toLowerCase() || role,
    position,
  )
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function createPerson(
  words: string,
  about: string | null,
  links: Person['links'],
  role: string,
  position: Position,
): Person[] {
  const name = clean(words.replace(/^\s*@(?=\w)|^\s*\[\[|\]\]\s*$/g, ''))
  if (name === '' || name.length > longest) return []
  return [{ type: 'person', name, role, about: about ? clean(about) : null, links, position }]
}
