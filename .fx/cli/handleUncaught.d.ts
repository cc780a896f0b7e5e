/** An error outside any `await`, such as one of a stream, is told like every other bug; nothing can be relied on after it. */
export declare function handleUncaught(args: readonly string[]): void;
