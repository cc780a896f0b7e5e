/**
 * A number with its noun.
 *
 * @example
 * countThings(2, 'warning') // => '2 warnings'
 */
export declare function countThings(count: number, noun: string, plural?: string): string;
