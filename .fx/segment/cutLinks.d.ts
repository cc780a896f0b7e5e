import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
import type { Gap } from './gaps.js';
/**
 * Cut a flattened list of links: behind each URL, before each opening that the list repeats (《, `103:`), and at the blanks at which
 * line breaks are lost.
 */
export declare function cutLinks(text: Text, region: Span, gaps: readonly Gap[]): number[];
