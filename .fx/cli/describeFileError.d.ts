/**
 * Say what is wrong with a file and what to do, in words, from an error of `node:fs`; null where it is no such error.
 *
 * @example
 * describeFileError(Object.assign(new Error(), {code: 'ENOENT'})) // => 'does not exist; check the name'
 */
export declare function describeFileError(error: unknown): string | null;
