import { UsageError } from '../usageError.js';
import { mergeDocuments } from './mergeDocuments.js';
import { writeStdout } from './writeStdout.js';
/**
 * How outputs of a media type can be joined; null where they cannot: the front matter of a second Markdown note, the header of a
 * second XML file would be neither front matter nor header.
 */
export function chooseJoin(format) {
    if (/ndjson|jsonl|json-lines|json-seq|^text\/plain\b/.test(format.mediaType))
        return 'lines';
    if (/[/+]json\b/.test(format.mediaType))
        return 'array';
    if (/^text\/csv\b/.test(format.mediaType))
        return 'merge';
    return null;
}
/** Write to standard output in one format. */
export function createStreamSink(format, join) {
    const sinks = { array: createArraySink, lines: createPlainSink, merge: createMergeSink };
    return join === null ? createPlainSink(format) : sinks[join](format);
}
function createPlainSink(format) {
    return createSink(async (document) => writeStdout(emitText(format, document)));
}
/** A JSON array, element by element: it need not fit into memory. */
function createArraySink(format) {
    let count = 0;
    return createSink(async (document) => {
        const text = emitText(format, document).trimEnd();
        await writeStdout(`${count++ === 0 ? '[\n' : ',\n'}${text}`);
    }, async () => writeStdout(count === 0 ? '[]\n' : '\n]\n'));
}
function createMergeSink(format) {
    const documents = [];
    return createSink(async (document) => {
        documents.push(document);
    }, async () => writeStdout(emitText(format, mergeDocuments(documents))));
}
function createSink(write, end = async () => { }) {
    return { write: (_input, document) => write(document), end, showsMessages: false, written: [] };
}
function emitText(format, document) {
    const output = format.emit(document);
    if (typeof output === 'string')
        return output;
    // Known beforehand of CSV (see chooseSink); this is a user's own emitter, whose answer may depend on the document.
    throw new UsageError(`${format.name} writes several files`, 'Add --output with a folder.');
}
