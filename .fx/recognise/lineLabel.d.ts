import { type Label } from '../segment/labels.js';
import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
/**
 * The label a line opens with, if it does: `【X】 …`, `X：…`, or a line that is nothing but known words, in whatever decoration.
 */
export declare function findLineLabel(text: Text, line: Span): Label | null;
