import { UsageError } from './usageError.js';
/**
 * One typed object out of the raw options, checked together before any work.
 *
 * @throws {UsageError} where options contradict each other
 */
export function readSettings(operands, flags) {
    if (flags.output === '')
        throw new UsageError('--output is empty', 'Name a file or a folder, or - for standard output.');
    return {
        operands,
        formats: [...new Set(flags.format ?? [])],
        output: flags.output === undefined || flags.output === '-' ? null : flags.output,
        table: flags.table ?? null,
        csvDialect: flags.csvDialect ?? null,
        positions: flags.positions ?? false,
        stdinName: flags.stdinFilename || null,
        color: flags.color === false ? 'never' : (flags.color ?? 'auto'),
        quiet: flags.quiet ?? false,
        debug: flags.debug ?? false,
    };
}
