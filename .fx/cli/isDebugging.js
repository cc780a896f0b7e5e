/** Whether traces are wanted: `--debug` before any `--`, or DEBUG in the environment. */
export function isDebugging(args, env = process.env) {
    const end = args.indexOf('--');
    return (end < 0 ? args : args.slice(0, end)).includes('--debug') || Boolean(env.DEBUG);
}
