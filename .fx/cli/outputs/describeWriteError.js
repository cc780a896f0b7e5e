import { describeFileError } from '../describeFileError.js';
import { Problem } from '../problem.js';
const reasons = {
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'its folder is not there',
};
/** The problem behind an error of writing; the error itself where it is none of the file system's. */
export function describeWriteError(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    if (reason)
        return new Problem(path, `cannot be written: ${reason}; choose another --output`);
    const other = describeFileError(error);
    return other === null ? error : new Problem(path, other);
}
