import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
import type { Gap } from './gaps.js';
/**
 * Cut a flattened glossary: from each colon back to where its term begins, the end of the sentence before it or else the first word
 * of the run of Latin words before it.
 */
export declare function cutGlossary(text: Text, region: Span, gaps: readonly Gap[]): number[];
