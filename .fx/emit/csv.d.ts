export interface CsvOptions {
    /** Name of the one table to write; without it each table becomes a file. */
    readonly table?: string | undefined;
    /** `rfc4180` (for programs, the default) or `excel` (byte-order mark, formulas made harmless). */
    readonly dialect?: string | undefined;
}
/**
 * Write a document as CSV tables (RFC 4180): one table as text, or all of them by file name.
 *
 * Tables without rows are written too, with their header, so that the same files are there after every run and a reader need not
 * ask which exist.
 *
 * @example
 * csv.emit(document, {table: 'chapters'}) // => 'episode,start,end,…\r\n1,5,140,…\r\n'
 * csv.emit(document) // => {'episodes.csv': '…', 'chapters.csv': '…', …}
 */
export declare const csv: import("./emitter.js").Emitter<CsvOptions>;
