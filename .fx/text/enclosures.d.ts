/**
 * Which places of a folded text lie inside brackets or quotation marks: 1 inside (the marks themselves included), else 0.
 *
 * A bracket that is not closed within a line and 300 units encloses nothing.
 *
 * @example
 * [...findEnclosures('a(b)c')] // => [0, 1, 1, 1, 0]
 */
export declare function findEnclosures(folded: string): Uint8Array;
