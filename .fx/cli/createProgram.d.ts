import { Command } from 'commander';
import type { ParseFlags } from './readSettings.js';
/** What the commands do; each answers with an exit code. */
export interface Actions {
    parse(operands: string[], flags: ParseFlags): Promise<void>;
    listFormats(): Promise<void>;
    printSchema(): Promise<void>;
}
/** The grammar of the command line: commands, options, help; what they do is handed in. */
export declare function createProgram(actions: Actions, version: string): Command;
