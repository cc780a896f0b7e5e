import type { Node } from 'unist'
import type { Span } from '../text/lines.js'

/** Where a node of a parsed tree stands in the source; nowhere where the tree builder made it. */
export function spanOf({ position }: Node): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
