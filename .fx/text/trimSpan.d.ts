import type { Span } from './lines.js';
/** A span of folded text without the white space at its edges. */
export declare function trimSpan(folded: string, { start, end }: Span): Span;
