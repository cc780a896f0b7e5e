/**
 * One input could not be read, or one output not written: told in one line, and the others go on.
 *
 * The message is a predicate and what to do, `does not exist; check the name`: the name it is about stands before it.
 */
export class Problem extends Error {
    subject;
    isFinal;
    name = 'Problem';
    constructor(
    /** What it is about: a path as the user wrote it. */
    subject, message, 
    /** Whether it is of no use to go on: standard output is full, not one file of many. */
    isFinal = false) {
        super(message);
        this.subject = subject;
        this.isFinal = isFinal;
    }
}
