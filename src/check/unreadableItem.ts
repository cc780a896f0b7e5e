import { createDoubtRule } from './createDoubtRule.js'

/** An item that the reader could make nothing of and set aside: a chapter without a start, JSON without an episode. */
export const unreadableItem = createDoubtRule(
  'unreadable-item',
  'an item that was set aside: a chapter without a start, JSON without an episode',
)
