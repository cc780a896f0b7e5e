/** Tell on stderr why the whole run ended, and answer with the exit code. */
export declare function reportFailure(error: unknown, args: readonly string[]): number;
