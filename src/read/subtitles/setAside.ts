import { clean } from '../../text/clean.js'
import type { Span } from '../../text/lines.js'
import type { Boilerplate } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'

/** Words of a file that nobody says, kept in sight; none where the stretch is blank. */
export function setAside(source: string, { start, end }: Span, place: Place): Boilerplate[] {
  const words = source.slice(start, end)
  const value = clean(words)
  if (value === '') return []
  const from = start + words.length - words.trimStart().length
  return [
    {
      type: 'boilerplate',
      reason: 'page-furniture',
      value,
      position: place({ start: from, end: start + words.trimEnd().length }),
    },
  ]
}
