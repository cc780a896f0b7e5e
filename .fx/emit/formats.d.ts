import type { Emitter } from './emitter.js';
/** What is known of a format before its emitter is loaded. */
export type Format = Pick<Emitter, 'name' | 'extension' | 'mediaType' | 'description'>;
/**
 * The built-in formats, in the order in which they are listed.
 *
 * The only place where a format is named and described: emitters take it from here by `createEmitter`, so that `notes formats`
 * need not load any of them.
 *
 * @example
 * formats.map((format) => format.extension) // => ['.json', '.ndjson', '.md', '.csv']
 */
export declare const formats: readonly [{
    readonly name: 'json';
    readonly extension: '.json';
    readonly mediaType: 'application/json';
    readonly description: 'the whole document, as `notes schema` describes it';
}, {
    readonly name: 'ndjson';
    readonly extension: '.ndjson';
    readonly mediaType: 'application/x-ndjson';
    readonly description: 'the same, one document a line, for jq and databases';
}, {
    readonly name: 'markdown';
    readonly extension: '.md';
    readonly mediaType: 'text/markdown';
    readonly description: 'a note to read, with front matter, for Obsidian and GitHub';
}, {
    readonly name: 'csv';
    readonly extension: '.csv';
    readonly mediaType: 'text/csv';
    readonly description: 'one table per kind of item, for spreadsheets and databases';
}];
export type FormatName = (typeof formats)[number]['name'];
