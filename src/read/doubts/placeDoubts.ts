import type { Span } from '../../text/lines.js'
import type { Doubt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'

/** A doubt as a scanner of a syntax has it: with a span of the source. */
export interface SourceDoubt extends Span, Omit<Doubt, 'position'> {}

/** The doubts of a scanner, each at its place. */
export function placeDoubts(doubts: readonly SourceDoubt[], place: Place): Doubt[] {
  return doubts.map(({ rule, reason, start, end }) => ({ rule, reason, position: place({ start, end }) }))
}
