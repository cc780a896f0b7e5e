import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { describeWriteError } from './describeWriteError.js';
/**
 * Make sure, before any work, that files can be put into a folder: one message instead of one for every file.
 *
 * @throws {Problem} where they cannot
 */
export async function prepareFolder(folder) {
    try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.W_OK | constants.X_OK);
    }
    catch (error) {
        throw describeWriteError(folder, error);
    }
}
