import { chapterDuplicate } from './chapterDuplicate.js'
import { chapterOrder } from './chapterOrder.js'
import { clockRange } from './clockRange.js'
import { flattenedLine } from './flattenedLine.js'
import { pageFurniture } from './pageFurniture.js'
import type { Rule } from './rule.js'

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [chapterOrder, chapterDuplicate, clockRange, flattenedLine, pageFurniture]
