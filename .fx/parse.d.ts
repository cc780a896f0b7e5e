import type { Document } from './document/document.js';
export interface ParseOptions {
    /** The path of the input, as the document and its messages name it. */
    path?: string;
    /** Give each item its place in the source. Default: false. */
    positions?: boolean;
}
/**
 * Read one input: a text, or the bytes of a file in any encoding `decode` knows.
 *
 * @throws {DecodeError} where the bytes are no text
 * @example
 * parse('时间线\n00:05 开场\n01:20 正题').episodes[0]?.chapters.length // => 2
 */
export declare function parse(value: string | Uint8Array, options?: ParseOptions): Document;
