/**
 * How much of a folded text, from an offset, is the bullet before an item: blanks, marks, emoji, a list number. UTF-16 units.
 *
 * @example
 * measureLead('* 1. 开场', 0, 7) // => 5
 */
export declare function measureLead(folded: string, start: number, end: number): number;
/**
 * The mark in a lead, told apart from others of its list: the first sign that is no blank, a digit standing for any number.
 *
 * @example
 * readMark(' - ') // => '-'
 */
export declare function readMark(lead: string): string;
/** Headings that carry their own rank: Part 1, 一、, （一）, 第二章, ①. On folded text. */
export declare const ranked: RegExp;
