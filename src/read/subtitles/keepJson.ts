import { clean } from '../../text/clean.js'
import type { Span } from '../../text/lines.js'
import type { Boilerplate, Doubt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { addDoubts } from '../doubts/addDoubts.js'

/** A stretch of JSON set aside as it is written; nothing where it holds nothing. */
export function keepJson(
  source: string,
  { start, end }: Span,
  place: Place,
  doubts: readonly Doubt[] = [],
): Boilerplate[] {
  const value = clean(source.slice(start, end))
  if (/^(?:null|\[\]|\{\})?$/.test(value)) return []
  const node: Boilerplate = { type: 'boilerplate', reason: 'page-furniture', value, position: place({ start, end }) }
  return [addDoubts(node, doubts)]
}
