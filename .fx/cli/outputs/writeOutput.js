import { constants } from 'node:fs';
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Problem } from '../problem.js';
import { describeWriteError } from './describeWriteError.js';
/**
 * Write a file whole or not at all, its folders made where they are missing.
 *
 * @throws {Problem} where it cannot be written
 */
export async function writeOutput(path, text) {
    try {
        await mkdir(dirname(path), { recursive: true });
        const stats = await stat(path).catch(() => null);
        if (stats?.isDirectory())
            throw new Problem(path, 'is a folder: cannot be written as a file; choose another --output');
        if (stats)
            await access(path, constants.W_OK);
        // A device or a pipe must be written to: renaming a file over /dev/null would replace the device.
        if (stats && !stats.isFile())
            await writeFile(path, text);
        else
            await writeFileAtomic(path, text);
    }
    catch (error) {
        throw describeWriteError(path, error);
    }
}
