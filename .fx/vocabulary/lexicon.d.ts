import type { LabelKind } from '../tree/nodes.js';
/** What the words of a label say. */
export interface LabelReading {
    kind: LabelKind;
    /** The role of the people it heads, where the words name one. */
    role: string | null;
    /** The kind of account, where the words name one. */
    contact: string | null;
}
/**
 * What kind of block the words head, or null where the vocabulary does not know them.
 *
 * @param loose also accept words that only end like a label (`志远和他的书单`): right where the form already says heading
 * @example
 * readLabel('本期节目时间轴') // => {kind: 'chapters', role: null, contact: null}
 */
export declare function readLabel(label: string, loose?: boolean): LabelReading | null;
/** The kind of account a word names: 小红书 → xiaohongshu. */
export declare function readContactKind(word: string): string | null;
/** The role a word names: 剪辑 → audio editor. */
export declare function readRole(word: string): string | null;
/** Whether a sentence of folded text asks for subscriptions, members, buyers. */
export declare function isPromotion(sentence: string): boolean;
/** Whether words that stand where a name would are part of a sentence. */
export declare function isClause(words: string): boolean;
/** Whether a sentence speaks of this very episode. */
export declare function isAboutEpisode(sentence: string): boolean;
/** Whether a line of folded text is furniture of a page or a player. Expects it without white space at its edges. */
export declare function isFurniture(line: string): boolean;
/** Tests the text before a clock: a time of day, a date, a verse, a score. */
export declare const beforeOtherClock: RegExp;
/** Tests the text before a clock for words that may make it such, but end titles too. */
export declare const maybeBeforeOtherClock: RegExp;
/** Tests the text behind a clock for the same. */
export declare const afterOtherClock: RegExp;
/** Account words as one alternation, for finding `小红书 @…` inside a text. */
export declare const contactWords: string;
