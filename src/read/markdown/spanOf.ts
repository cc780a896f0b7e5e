import type { Node } from 'unist'
import type { Span } from '../../text/lines.js'

/** Where a node stands in the source; the parser places each. */
export function spanOf({ position }: Node): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
