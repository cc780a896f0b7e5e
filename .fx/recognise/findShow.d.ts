import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
/** The show as it describes itself: `「某某」是一档……播客`. */
export declare function findShow({ source, folded }: Text, { start, end }: Span): {
    name: string;
    span: Span;
} | null;
