import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
/** Before and behind each URL that stands between blanks. */
export declare function cutAroundUrls(text: Text, region: Span): number[];
