import { clean } from '../../text/clean.js'
import type { Person } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { readRole } from '../../vocabulary/lexicon.js'
import { decodeElement } from './decodeElement.js'
import type { XmlElement } from './parseXml.js'

/** Who an element says takes part, after Podcasting 2.0's `<podcast:person role= href=>Name`; without a role they host. */
export function readPersonElements(source: string, parent: XmlElement, place: Place): Person[] {
  return parent.children.flatMap((element) => {
    const name = element.name === 'podcast:person' ? clean(decodeElement(source, element).text) : ''
    if (!name) return []
    const role = clean(element.attributes.get('role') ?? '').toLowerCase() || 'host'
    const url = element.attributes.get('href')
    return [
      {
        type: 'person' as const,
        name,
        role: readRole(role) ?? role,
        about: null,
        links: url ? [{ title: null, url }] : [],
        position: place(element),
      },
    ]
  })
}
