import type { Span } from './lines.js';
/**
 * The http and https URLs of a text, found also where they are glued to a Han character, each without the punctuation behind it.
 *
 * Takes the source, not the folded text: a full-width bracket ends a URL, an ASCII one may be part of it.
 *
 * @example
 * findUrls('见https://a.com/b，谢谢') // => [{start: 1, end: 16}]
 */
export declare function findUrls(source: string): Span[];
