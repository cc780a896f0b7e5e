import { chapterDuplicate } from './chapterDuplicate.js';
import { chapterOrder } from './chapterOrder.js';
import { clockRange } from './clockRange.js';
import { flattenedLine } from './flattenedLine.js';
import { pageFurniture } from './pageFurniture.js';
/** Every rule, in the order in which they run. */
export const rules = [chapterOrder, chapterDuplicate, clockRange, flattenedLine, pageFurniture];
