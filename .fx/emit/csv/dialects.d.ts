/** How the same table is written for different readers. */
export interface Dialect {
    readonly name: string;
    /** Whether a byte-order mark comes first: without it Excel takes UTF-8 for the encoding of the country. */
    readonly bom: boolean;
    /** What becomes of the strings of the document; numbers are never touched. */
    readonly writeText: (text: string) => string;
}
/** `rfc4180` for programs: every string as it is; `excel` for people who open the file by a double click. */
export declare const dialects: readonly Dialect[];
