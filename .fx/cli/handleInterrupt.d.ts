/** Ctrl-C ends at once, with 130; temporary files of write-file-atomic are removed by its own exit handler. */
export declare function handleInterrupt(): void;
