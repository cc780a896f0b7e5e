import type { Input } from './inputs/input.js';
import type { Sink } from './outputs/sink.js';
import type { Report } from './report/createReport.js';
import type { Settings } from './settings.js';
/** Parse and write one input after the other: what fails is reported, and the others are still done. */
export declare function parseInputs(inputs: readonly Input[], sink: Sink, report: Report, settings: Settings): Promise<void>;
