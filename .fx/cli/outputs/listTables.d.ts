import type { Emitter } from '../../index.js';
/** The names of the tables that the CSV emitter writes: asked of the emitter itself, by an empty document. */
export declare function listTables(emitter: Emitter): string[];
