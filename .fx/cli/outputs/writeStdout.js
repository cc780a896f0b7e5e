import { describeFileError } from '../describeFileError.js';
import { Problem } from '../problem.js';
import { ClosedOutput } from './closedOutput.js';
/**
 * Write to standard output and wait until it is taken, so that memory stays bounded and nothing is cut at the end.
 *
 * @throws {ClosedOutput} where the reader has gone
 * @throws {Problem} where it cannot be written, for instance on a full disk
 */
export async function writeStdout(text) {
    if (text === '')
        return;
    try {
        await new Promise((done, fail) => {
            process.stdout.write(text, (error) => (error ? fail(error) : done()));
        });
    }
    catch (error) {
        if (isClosed(error))
            throw new ClosedOutput('standard output is closed');
        const reason = describeFileError(error);
        if (reason === null)
            throw error;
        throw new Problem('<stdout>', reason, true);
    }
}
function isClosed(error) {
    return (error instanceof Error &&
        'code' in error &&
        (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ERR_STREAM_WRITE_AFTER_END'));
}
