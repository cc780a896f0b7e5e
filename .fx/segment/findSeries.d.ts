import type { Text } from '../text/text.js';
import type { Gap } from './gaps.js';
/**
 * The gaps before the members of a series that counts up from its beginning: `1. … 2. … 3. …`, `A) … B) …`. Two members make one.
 */
export declare function findSeries({ folded }: Text, gaps: readonly Gap[], start: number): number[];
