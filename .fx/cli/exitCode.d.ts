/** What the process answers with: the whole contract, nothing else is ever returned. */
export declare const exitCode: {
    /** Every input was read and written; warnings are no failure. */
    readonly done: 0;
    /** An input could not be read or an output not written; the others are done. */
    readonly failed: 1;
    /** The command line makes no sense; nothing was done. */
    readonly usage: 2;
    /** A bug in notes (EX_SOFTWARE of sysexits.h). */
    readonly bug: 70;
    /** Ctrl-C: 128 + SIGINT. */
    readonly interrupted: 130;
};
