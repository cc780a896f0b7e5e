import { mergeDocuments } from './mergeDocuments.js';
/** The names of the tables that the CSV emitter writes: asked of the emitter itself, by an empty document. */
export function listTables(emitter) {
    const files = emitter.emit(mergeDocuments([]));
    return typeof files === 'string' ? [] : Object.keys(files).map((file) => file.replace(/\.csv$/, ''));
}
