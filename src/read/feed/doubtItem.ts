import type { Doubt } from '../../tree/nodes.js'
import type { XmlElement } from './parseXml.js'

const enclosures = new Set(['enclosure', 'enc:enclosure', 'media:content', 'podcast:alternateenclosure'])
const ids = new Set(['guid', 'id', 'atom:id', 'dc:identifier'])

/**
 * What every item of a podcast's feed has and this one lacks: a title, an enclosure, an id. Source: the requirements of Apple Podcasts
 * for RSS, RFC 4287 for Atom.
 *
 * @param elements what the item holds
 */
export function doubtItem({ attributes }: XmlElement, elements: readonly XmlElement[], hasTitle: boolean): Doubt[] {
  const hasEnclosure = elements.some(
    (element) => enclosures.has(element.name) || element.attributes.get('rel') === 'enclosure',
  )
  const hasId = attributes.has('rdf:about') || elements.some(({ name }) => ids.has(name))
  const missing = [hasTitle ? null : 'a title', hasEnclosure ? null : 'an enclosure', hasId ? null : 'an id']
  return missing.flatMap((what) =>
    what ? [{ rule: 'item-value', reason: `Unexpected item without ${what}, expected one; read all the same` }] : [],
  )
}
