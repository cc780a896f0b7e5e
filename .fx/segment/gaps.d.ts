import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
/** White space inside a line, and how likely a line break was lost there: 0 never, 1 surely. */
export interface Gap extends Span {
    score: number;
}
/**
 * The blanks of a stretch as evidence of lost line breaks. What stands left and right of a blank tells most: Chinese writes none
 * between two Han characters or behind 。, but many authors do between Han and Latin. Inside brackets none is a break.
 *
 * The scores are the shares of true breaks among such blanks in show notes whose line breaks are known.
 */
export declare function findGaps({ folded, enclosed }: Text, { start, end }: Span): Gap[];
