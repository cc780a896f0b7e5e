/** Run one command line and answer with its exit code; each command is loaded only when it is called. */
export declare function runProgram(args: readonly string[]): Promise<number>;
