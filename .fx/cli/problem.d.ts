/**
 * One input could not be read, or one output not written: told in one line, and the others go on.
 *
 * The message is a predicate and what to do, `does not exist; check the name`: the name it is about stands before it.
 */
export declare class Problem extends Error {
    /** What it is about: a path as the user wrote it. */
    readonly subject: string;
    /** Whether it is of no use to go on: standard output is full, not one file of many. */
    readonly isFinal: boolean;
    name: string;
    constructor(
    /** What it is about: a path as the user wrote it. */
    subject: string, message: string, 
    /** Whether it is of no use to go on: standard output is full, not one file of many. */
    isFinal?: boolean);
}
