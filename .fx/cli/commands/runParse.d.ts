import { type ParseFlags } from '../readSettings.js';
/** `notes parse`: settings, inputs, output, then one input after the other. */
export declare function runParse(operands: readonly string[], flags: ParseFlags): Promise<number>;
