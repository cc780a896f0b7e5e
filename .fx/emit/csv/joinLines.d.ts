/**
 * Put a list into one cell, one entry a line; an unknown entry leaves its line empty.
 *
 * @example
 * joinLines(['a', null, 'c']) // => 'a\n\nc'
 */
export declare function joinLines(entries: readonly (string | null)[]): string | null;
