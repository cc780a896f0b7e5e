import type { ThematicBreak } from 'mdast'
import type { Depth } from './createHeading.js'

declare module 'mdast' {
  interface ThematicBreakData {
    /** The headings of this depth and of those below it have no part in what follows. */
    depth?: Depth
  }
}

/** Make a rule that ends what stands under the last heading of this depth. */
export function createRule(depth: Depth): ThematicBreak {
  return { type: 'thematicBreak', data: { depth } }
}
