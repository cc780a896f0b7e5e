import { clean } from '../../text/clean.js'
import type { Boilerplate } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { composeNotes } from '../embedded/composeNotes.js'
import { pickNotes } from '../embedded/pickNotes.js'
import { decodeElement } from './decodeElement.js'
import type { XmlElement } from './parseXml.js'

const descriptions = new Set(['description', 'subtitle', 'itunes:summary', 'itunes:subtitle'])

/** What a feed says of the show itself: it belongs to no episode and is set aside. */
export function readShow(source: string, show: XmlElement, place: Place): Boilerplate[] {
  const elements = show.children.filter(({ name }) => descriptions.has(name.replace(/^atom:/, '')))
  const fields = elements.map((element) => ({ element, decoding: decodeElement(source, element) }))
  const picked = new Set(pickNotes(fields.map(({ decoding }) => decoding)))
  return fields.flatMap(({ element, decoding }) => {
    const value = picked.has(decoding) ? clean(composeNotes(source, element, [decoding], place).composition.text) : ''
    return value
      ? [{ type: 'boilerplate' as const, reason: 'promotion' as const, value, position: place(element) }]
      : []
  })
}
