import { brokenSyntax } from './brokenSyntax.js'
import { chapterCount } from './chapterCount.js'
import { chapterDuplicate } from './chapterDuplicate.js'
import { chapterEnd } from './chapterEnd.js'
import { chapterGap } from './chapterGap.js'
import { chapterMissing } from './chapterMissing.js'
import { chapterOrder } from './chapterOrder.js'
import { chapterStart } from './chapterStart.js'
import { clockRange } from './clockRange.js'
import { cutOffInput } from './cutOffInput.js'
import { encodingGuess } from './encodingGuess.js'
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
  chapterMissing,
  chapterStart,
  chapterCount,
  chapterGap,
  chapterEnd,
  clockRange,
  flattenedLine,
  pageFurniture,
  encodingGuess,
]
