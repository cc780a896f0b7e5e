import type { Text } from '../text/text.js';
import type { ChapterClock } from './chapterClocks.js';
import type { Label } from './labels.js';
interface Surroundings {
    /** Where the list's label ends, if it has one directly before it. */
    opening: number | null;
    /** Where the text behind the last time ends. */
    end: number;
    /** Bracketed headings inside the list. */
    headings: readonly Label[];
}
/**
 * Cut a flattened list of times: before each time, and where a title ends and a heading or a note begins.
 *
 * What counts is the whole list: a mark between the list's label and its first time marks the sections; a list that opens with an
 * unmarked heading has others; blanks that stand in most titles are the author's habit and no breaks.
 */
export declare function cutChapterRun(text: Text, run: readonly ChapterClock[], surroundings: Surroundings): number[];
export {};
