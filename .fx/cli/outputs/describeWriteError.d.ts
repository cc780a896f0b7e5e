/** The problem behind an error of writing; the error itself where it is none of the file system's. */
export declare function describeWriteError(path: string, error: unknown): unknown;
