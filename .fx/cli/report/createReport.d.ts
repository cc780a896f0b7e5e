import type { DocumentMessage } from '../../index.js';
import type { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
/** What is told on stderr while the inputs are done, and the exit code that follows from it. */
export interface Report {
    addProblem(problem: Problem): void;
    addBug(label: string, error: unknown): void;
    /** At most ten lines for one input: a report is to be read. */
    addMessages(label: string, messages: readonly DocumentMessage[]): void;
    summarize(written: readonly string[]): void;
    code(): number;
}
export declare function createReport({ quiet, debug, output }: Settings): Report;
