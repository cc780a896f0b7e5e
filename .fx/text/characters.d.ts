/** Han characters and kana: scripts that write no blank between words. Expects one character. */
export declare function isHan(character: string): boolean;
/** Letters of scripts that part their words by blanks. Expects one character of folded text. */
export declare function isLatin(character: string): boolean;
export declare function isDigit(character: string): boolean;
/** What a character does to a gap beside it. */
export type CharacterClass = 'han' | 'latin' | 'digit' | 'sentence-end' | 'comma' | 'open' | 'close' | 'joiner' | 'mark' | 'symbol';
/**
 * The class of one character of folded text.
 *
 * @example
 * classify('开') // => 'han'
 */
export declare function classify(character: string): CharacterClass;
