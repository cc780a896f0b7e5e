import { brokenSyntax } from './brokenSyntax.js'
import { chapterDuplicate } from './chapterDuplicate.js'
import { chapterOrder } from './chapterOrder.js'
import { clockRange } from './clockRange.js'
import { cutOffInput } from './cutOffInput.js'
import { flattenedLine } from './flattenedLine.js'
import { itemValue } from './itemValue.js'
import { pageFurniture } from './pageFurniture.js'
import type { Rule } from './rule.js'
import { unreadableItem } from './unreadableItem.js'

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  cutOffInput,
  brokenSyntax,
  unreadableItem,
  itemValue,
  chapterOrder,
  chapterDuplicate,
  clockRange,
  flattenedLine,
  pageFurniture,
]
