/**
 * The lines that tell of an error nobody expected: short, with the trace only for those who ask for it.
 *
 * @param subject the input at which it happened
 */
export declare function describeBug(error: unknown, debug: boolean, subject?: string | null): string[];
