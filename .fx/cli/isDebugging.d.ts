/** Whether traces are wanted: `--debug` before any `--`, or DEBUG in the environment. */
export declare function isDebugging(args: readonly string[], env?: NodeJS.ProcessEnv): boolean;
