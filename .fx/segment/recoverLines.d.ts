import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
/**
 * Where the line breaks of a flattened line were: offsets at which its pieces begin; none for a line that is whole.
 *
 * A line counts as flattened by what it holds, not by its length: a list of times, or two labels.
 */
export declare function recoverLines(text: Text, line: Span): number[];
