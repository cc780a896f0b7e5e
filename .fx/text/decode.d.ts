/** Text out of bytes, with the encoding they were in. */
export interface Decoded {
    text: string;
    /** As the WHATWG Encoding Standard names it, in lower case: `utf-8`, `utf-16le`, `gb18030`, … */
    encoding: string;
    /** True where neither a mark nor valid UTF-8 told the encoding. */
    guessed: boolean;
}
/** The bytes are no text in an encoding we know; the message says why and what to do. */
export declare class DecodeError extends Error {
    name: string;
}
/**
 * Decode bytes: byte-order mark, else UTF-8, else the legacy encoding whose reading holds most frequent Han characters.
 *
 * A byte-order mark is no part of the text.
 *
 * @throws {DecodeError} where the bytes hold NUL (binary data) or no encoding reads them without an error
 * @example
 * decode(new TextEncoder().encode('开场')) // => {text: '开场', encoding: 'utf-8', guessed: false}
 */
export declare function decode(bytes: Uint8Array): Decoded;
