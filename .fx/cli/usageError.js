/** The command line makes no sense: found before any work, answered with exit code 2. */
export class UsageError extends Error {
    hint;
    name = 'UsageError';
    constructor(message, 
    /** A further line that says what to do instead. */
    hint = null) {
        super(message);
        this.hint = hint;
    }
}
