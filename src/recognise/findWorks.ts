import type { Span } from '../text/lines.js'
import { matchesIn } from '../text/matchesIn.js'
import type { Text } from '../text/text.js'

/**
 * The works of a stretch that is nothing but works in a row, with their authors, a label before them aside:
 * `《某某》《某某》某人、《某某》`. None where it holds other words.
 */
export function findWorks({ folded }: Text, span: Span): Span[] {
  const { end } = span
  const label = /^[^:《》。]{1,24}: ?(?=《)/.exec(folded.slice(span.start, Math.min(end, span.start + 28)))?.[0] ?? ''
  const start = span.start + label.length
  if (!/^(?:《[^《》]{1,60}》[^《》。,:!?]{0,16}[、,]?)+$/u.test(folded.slice(start, Math.min(end, start + 400))))
    return []
  return [...matchesIn(folded, { start, end }, /《[^《》]+》[^《》、,]*/g)].map(({ start: from, match }) => ({
    start: from,
    end: from + match[0].trimEnd().length,
  }))
}
