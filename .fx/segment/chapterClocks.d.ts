import type { Clock } from '../text/clocks.js';
import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
/** A clock that may open (or close) a chapter. `start` and `end` hold its bullet and brackets too. */
export interface ChapterClock extends Span {
    clock: Clock;
    bracketed: boolean;
    /** Glued to the word before it, or behind a word for a time of day, a date, a verse: trusted only where it fits its neighbours. */
    doubtful: boolean;
}
/** The clocks of a stretch that can be chapters by what stands directly around them: no time of day, date, verse, score. */
export declare function findChapterClocks(text: Text, span: Span): ChapterClock[];
