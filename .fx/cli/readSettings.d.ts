import type { Settings } from './settings.js';
/** The options of `notes parse` as commander hands them over. */
export interface ParseFlags {
    format?: string[];
    output?: string;
    table?: string;
    csvDialect?: string;
    positions?: boolean;
    stdinFilename?: string;
    /** False after `--no-color`. */
    color?: 'always' | 'never' | 'auto' | false;
    quiet?: boolean;
    debug?: boolean;
}
/**
 * One typed object out of the raw options, checked together before any work.
 *
 * @throws {UsageError} where options contradict each other
 */
export declare function readSettings(operands: readonly string[], flags: ParseFlags): Settings;
