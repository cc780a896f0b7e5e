import type { Input } from '../inputs/input.js';
import type { Format } from './format.js';
import type { Sink } from './sink.js';
/** Where the outputs of one input in one format go: a file, or a folder if the emitter answers with several. */
export interface Place {
    readonly file: string;
    readonly folder: string;
}
/** Write each document in each format to its place. */
export declare function createFileSink(formats: readonly Format[], findPlace: (input: Input, format: Format) => Place): Sink;
