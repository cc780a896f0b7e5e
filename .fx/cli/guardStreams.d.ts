/**
 * Keep a reader that goes away (`notes … | head`) from becoming a stack trace.
 *
 * Without a listener Node throws `write EPIPE`. Whoever writes to stdout learns of it from the callback of the write
 * (see writeStdout); of what is lost on stderr there is nobody left to tell.
 */
export declare function guardStreams(): void;
