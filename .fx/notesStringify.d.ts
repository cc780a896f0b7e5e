import type { Plugin } from 'unified';
import type { Emitter } from './emit/emitter.js';
import type { Root } from './tree/nodes.js';
declare module 'unified' {
    interface CompileResultMap {
        /** What an emitter of several texts gives: file names and their texts. */
        notesFiles: Record<string, string>;
    }
}
export interface StringifyOptions {
    /** The name of a format, or an emitter of one's own. Default: `json`. */
    format?: string | Emitter;
    /** What the emitter takes. */
    options?: unknown;
    /** Give each item its place in the source. Default: false. */
    positions?: boolean;
}
/**
 * The compiler: the tree to a format. A named format is loaded while the processor runs, so use `process`, not `processSync`, with one.
 *
 * An emitter that writes several texts gives a record of them as `file.result`.
 *
 * @example
 * const file = await unified().use(notesParse).use(notesRules).use(notesStringify, { format: 'json' }).process('00:05 开场\n01:20 正题')
 * JSON.parse(String(file)).episodes.length // => 1
 */
export declare const notesStringify: Plugin<[StringifyOptions?], Root, string | Record<string, string>>;
