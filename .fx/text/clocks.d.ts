import type { Span } from './lines.js';
/** A time from the start of an episode as a text writes it; a range when `until` is given. Seconds. */
export interface Clock extends Span {
    seconds: number;
    until: number | null;
}
/**
 * Every clock time of a folded text, in order: `1:20`, `01:02:03.5`, `12分36秒`, `12'36"`, and ranges of two.
 *
 * Minutes may exceed 59 (`125:30`), seconds may not: `1:60` is none. Bounded by digits and colons only, so that a time glued to a
 * word is found. Whether a clock is a chapter is for others to say.
 *
 * @example
 * findClocks('百川58:30 两次') // => [{start: 2, end: 7, seconds: 3510, until: null}]
 */
export declare function findClocks(folded: string): Clock[];
