import type { ChapterClock } from './chapterClocks.js';
/**
 * The lists of times in a flattened line: clusters of neighbours, of three at least (two where a label announces them).
 *
 * A doubtful time counts where it fits between its neighbours; where nearly all times of a list stand in brackets, one
 * without is prose. Times that run backwards stay: authors write them so.
 *
 * @param announced offsets behind which a list of times is announced
 */
export declare function findChapterRuns(clocks: readonly ChapterClock[], announced: readonly number[]): ChapterClock[][];
