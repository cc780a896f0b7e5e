/** Whether the Chinese words of a text stand apart by blanks, as some speech recognisers write them. Expects folded text. */
export declare function isSpacedHan(paragraphs: readonly string[]): boolean;
/**
 * Chinese set apart by blanks as it is written: none between Han characters, beside punctuation and beside digits; one between Han
 * and Latin; letters spelt one by one are a word. Only blanks change.
 *
 * @example
 * joinSpacedHan('好多 人都 做 A I, 对 吧? 50% 以上') // => '好多人都做 AI,对吧?50%以上'
 */
export declare function joinSpacedHan(words: string): string;
