/** The command line makes no sense: found before any work, answered with exit code 2. */
export declare class UsageError extends Error {
    /** A further line that says what to do instead. */
    readonly hint: string | null;
    name: string;
    constructor(message: string, 
    /** A further line that says what to do instead. */
    hint?: string | null);
}
