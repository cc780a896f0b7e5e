import { spansIn } from '../../text/text.js'
import type { Composition } from '../composition.js'

/**
 * A composition cut into parts that are compositions of their own.
 *
 * @param ends where each part ends, in order. UTF-16 units of the text
 */
export function splitComposition(
  { text, anchors, images, place }: Composition,
  ends: readonly number[],
): Composition[] {
  let seen = 0
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    const limit = place({ start, end }).end.offset ?? 0
    const from = seen
    while (seen < images.length && (i === ends.length - 1 || (images[seen]?.position?.start.offset ?? 0) < limit))
      seen++
    return {
      text: text.slice(start, end),
      anchors: spansIn(anchors, { start, end }).map((anchor) => ({
        ...anchor,
        start: anchor.start - start,
        end: anchor.end - start,
      })),
      images: images.slice(from, seen),
      place: (span) => place({ start: span.start + start, end: span.end + start }),
    }
  })
}
