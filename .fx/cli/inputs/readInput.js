import { readFile, stat } from 'node:fs/promises';
import { describeFileError } from '../describeFileError.js';
import { Problem } from '../problem.js';
import { readStdin } from './readStdin.js';
/** 100 MiB: show notes are kilobytes; what is larger is another kind of file, or its JSON would not fit into a string. */
export const largestInput = 100 * 1024 * 1024;
/** @throws {Problem} where it cannot be read, is too large or has nothing in it */
export async function readInput(input) {
    const bytes = await readBytes(input);
    if (bytes.length > largestInput)
        throw refuseSize(input);
    if (isBlank(bytes))
        throw new Problem(input.label, describeEmpty(input));
    return bytes;
}
async function readBytes(input) {
    try {
        if (input.file === null)
            return await readStdin(largestInput);
        if ((await stat(input.file)).size > largestInput)
            throw refuseSize(input);
        return await readFile(input.file);
    }
    catch (error) {
        const reason = describeFileError(error);
        if (reason === null)
            throw error;
        throw new Problem(input.label, reason);
    }
}
function refuseSize(input) {
    return new Problem(input.label, 'is larger than 100 MiB: this is hardly show notes; split it');
}
function describeEmpty(input) {
    return input.file === null
        ? 'is empty: nothing came in; pipe a text in or name a file'
        : 'is empty: there is nothing to parse; check the file';
}
/** Nothing but ASCII white space, after a mark of UTF-8 if there is one. */
function isBlank(bytes) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let i = start; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
            return false;
    }
    return true;
}
