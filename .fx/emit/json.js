import { createEmitter } from './createEmitter.js';
/**
 * Write a document as indented JSON (RFC 8259) that ends with a line break.
 *
 * @example
 * json.emit(document) // => '{\n  "schemaVersion": 1,\n …}\n'
 */
export const json = createEmitter('json', (document) => `${JSON.stringify(document, null, 2)}\n`);
