import { createDoubtRule } from './createDoubtRule.js'

/**
 * A value of an item that is missing, of the wrong type, unreadable, or at odds with another: a feed item without a title, a date that
 * is none, an end before its start. The item is read all the same.
 */
export const itemValue = createDoubtRule(
  'item-value',
  'a value of an item that is missing, of the wrong type, unreadable, or at odds with another',
)
