/** All of standard input as bytes; stops soon after `limit`, so that an endless stream does not fill the memory. */
export declare function readStdin(limit: number): Promise<Uint8Array>;
