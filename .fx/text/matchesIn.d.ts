import type { Span } from './lines.js';
/** A match with its place in the whole text. */
export interface MatchIn extends Span {
    match: RegExpExecArray;
}
/**
 * The matches of a global pattern inside a span, with offsets of the whole text. The pattern sees no more than the span, so that a
 * scan of many spans stays linear.
 */
export declare function matchesIn(text: string, { start, end }: Span, pattern: RegExp): Generator<MatchIn>;
