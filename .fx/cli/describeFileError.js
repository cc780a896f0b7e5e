const reasons = {
    ENOENT: 'does not exist; check the name',
    ENOTDIR: 'does not exist: a part of its path is a file, not a folder; check the name',
    EACCES: 'permission denied; check its rights with `ls -l`',
    EPERM: 'permission denied; check its rights with `ls -l`',
    EISDIR: 'is a folder, not a file; name a file',
    ELOOP: 'is a symbolic link that leads to itself; mend the link',
    ENAMETOOLONG: 'has a name too long for this file system (255 bytes, 85 Han characters); shorten it',
    EMFILE: 'cannot be opened: too many open files; raise `ulimit -n`',
    ENOSPC: 'cannot be written: no space left on the device; make room or write elsewhere',
    EDQUOT: 'cannot be written: the disk quota is used up; make room or write elsewhere',
    EROFS: 'cannot be written: the file system is read-only; write elsewhere',
    EIO: 'cannot be read or written: the device reports an error',
};
/**
 * Say what is wrong with a file and what to do, in words, from an error of `node:fs`; null where it is no such error.
 *
 * @example
 * describeFileError(Object.assign(new Error(), {code: 'ENOENT'})) // => 'does not exist; check the name'
 */
export function describeFileError(error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
        return null;
    // Only errors of the operating system: `ERR_…` codes are mistakes of a program.
    if (!/^E[A-Z0-9]+$/.test(error.code))
        return null;
    return reasons[error.code] ?? `cannot be read or written (${error.code})`;
}
