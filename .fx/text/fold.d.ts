/**
 * The text as recognisers read it: full-width forms as ASCII, every blank as U+0020, every invisible character as U+200B.
 *
 * Of the same length in UTF-16 units as the source, so that an offset in one is an offset in the other.
 *
 * @example
 * fold('０１：２０　开场') // => '01:20 开场'
 */
export declare function fold(source: string): string;
