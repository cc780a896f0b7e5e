/**
 * Write a document as one line of JSON (ndjson.org, JSON Lines), so that several can follow each other in one file.
 *
 * @example
 * ndjson.emit(document) // => '{"schemaVersion":1,…}\n'
 */
export declare const ndjson: import("./emitter.js").Emitter<unknown>;
