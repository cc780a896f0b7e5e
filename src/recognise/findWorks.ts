import type { Span } from '../text/lines.js'
import { matchesIn } from '../text/matchesIn.js'
import type { Text } from '../text/text.js'

/**
 * The works of a stretch that is nothing but works in a row: `《某某》《某某》、《某某》`. None where it holds other words.
 */
export function findWorks({ folded }: Text, { start, end }: Span): Span[] {
  if (!/^(?:《[^《》]{1,60}》[ 、,&/和与]*)+$/u.test(folded.slice(start, Math.min(end, start + 400)))) return []
  return [...matchesIn(folded, { start, end }, /《[^《》]+》/g)].map((match) => ({
    start: match.start,
    end: match.end,
  }))
}
