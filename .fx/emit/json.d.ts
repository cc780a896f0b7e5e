/**
 * Write a document as indented JSON (RFC 8259) that ends with a line break.
 *
 * @example
 * json.emit(document) // => '{\n  "schemaVersion": 1,\n …}\n'
 */
export declare const json: import("./emitter.js").Emitter<unknown>;
