import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
import type { Gap } from './gaps.js';
/**
 * Cut flattened prose into paragraphs: at blanks behind the end of a sentence, before bullets, and around a URL that stands alone.
 */
export declare function cutProse(text: Text, region: Span, gaps: readonly Gap[]): number[];
