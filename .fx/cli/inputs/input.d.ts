/** One text to parse. */
export interface Input {
    /** What messages call it: the path as the user wrote it, `<stdin>` for a nameless standard input. */
    readonly label: string;
    /** The file to read; null for standard input. */
    readonly file: string | null;
    /** What the document says its source is; null for a nameless standard input. */
    readonly path: string | null;
    /** The folder that the user named it by, from which the tree of outputs is kept; null for standard input. */
    readonly base: string | null;
}
