import type { Input } from './input.js';
/** 100 MiB: show notes are kilobytes; what is larger is another kind of file, or its JSON would not fit into a string. */
export declare const largestInput: number;
/** @throws {Problem} where it cannot be read, is too large or has nothing in it */
export declare function readInput(input: Input): Promise<Uint8Array>;
