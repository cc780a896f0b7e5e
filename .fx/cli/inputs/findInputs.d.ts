import { Problem } from '../problem.js';
import type { Input } from './input.js';
/** What the operands of the command line stand for. */
export interface FoundInputs {
    /** In the order of the operands, those of one folder or glob sorted by code unit; none twice. */
    inputs: Input[];
    /** Operands, or folders below them, that cannot be read. */
    problems: Problem[];
    /**
     * Whether the user asked for a list: more than one operand, or a folder or glob, however many files that holds today.
     * So the shape of the output follows from the command line and does not change with the folder.
     */
    several: boolean;
}
/** Turn operands (a file, a folder, a glob, `-`) into inputs. */
export declare function findInputs(operands: readonly string[], stdinName: string | null): Promise<FoundInputs>;
