import { brokenSyntax } from './brokenSyntax.js'
import { chapterBeyondDuration } from './chapterBeyondDuration.js'
import { chapterCount } from './chapterCount.js'
import { chapterDuplicate } from './chapterDuplicate.js'
import { chapterEnd } from './chapterEnd.js'
import { chapterGap } from './chapterGap.js'
import { chapterMissing } from './chapterMissing.js'
import { chapterOrder } from './chapterOrder.js'
import { chapterStart } from './chapterStart.js'
import { chapterUntitled } from './chapterUntitled.js'
import { clockRange } from './clockRange.js'
import { cutOffInput } from './cutOffInput.js'
import { emptySection } from './emptySection.js'
import { encodingGuess } from './encodingGuess.js'
import { flattenedLine } from './flattenedLine.js'
import { furnitureInside } from './furnitureInside.js'
import { itemValue } from './itemValue.js'
import { linkIncomplete } from './linkIncomplete.js'
import { pageFurniture } from './pageFurniture.js'
import { personWithoutRole } from './personWithoutRole.js'
import type { Rule } from './rule.js'
import { scrubbedEmail } from './scrubbedEmail.js'
import { termDuplicate } from './termDuplicate.js'
import { trackingParameter } from './trackingParameter.js'
import { unbalancedUrl } from './unbalancedUrl.js'
import { unknownHeading } from './unknownHeading.js'
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
  chapterBeyondDuration,
  chapterUntitled,
  clockRange,
  flattenedLine,
  emptySection,
  unknownHeading,
  personWithoutRole,
  termDuplicate,
  linkIncomplete,
  unbalancedUrl,
  trackingParameter,
  scrubbedEmail,
  pageFurniture,
  furnitureInside,
  encodingGuess,
]
