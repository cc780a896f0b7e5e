import type { Boilerplate } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { joinLines, type SourceLine, spanOf } from './sourceLine.js'

/** Lines of the app that made an export: counts, origin, what is only of use to it. */
export function setAside(lines: readonly SourceLine[], place: Place): Boilerplate[] {
  const value = joinLines(lines.map((line) => line.words))
  if (value === null) return []
  return [{ type: 'boilerplate', reason: 'page-furniture', value, position: place(spanOf(lines)) }]
}
