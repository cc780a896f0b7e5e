/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
    start: number;
    end: number;
}
/**
 * The physical lines of a text, each with its line break (CR LF, LF or CR), tiling it.
 *
 * @example
 * splitLines('a\r\nb') // => [{start: 0, end: 3}, {start: 3, end: 4}]
 */
export declare function splitLines(text: string): Span[];
