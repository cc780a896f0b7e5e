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
    return findNamedWorks(folded, { start, end })
  return [...matchesIn(folded, { start, end }, /《[^《》]+》[^《》、,]*/g)].map(({ start: from, match }) => ({
    start: from,
    end: from + match[0].trimEnd().length,
  }))
}

/** `某某节目《某某》、某某文章《某某》某人`: each work behind a few words that say what it is. */
function findNamedWorks(folded: string, { start, end }: Span): Span[] {
  const parts = [...matchesIn(folded, { start, end }, /[^、《》]{0,10}《[^《》]{1,60}》[^、《》]{0,16}(?=、|$)/g)]
  const length = parts.reduce((sum, { match }) => sum + match[0].length, 0)
  if (
    parts.length < 2 ||
    length + parts.length - 1 !== end - start ||
    /[。,:!?]/.test(folded.slice(start, end).replace(/《[^》]*》/g, ''))
  )
    return []
  return parts.map(({ start: from, match }) => ({ start: from, end: from + match[0].trimEnd().length }))
}
