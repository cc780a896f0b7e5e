import type { Input } from '../inputs/input.js';
import type { Place } from './createFileSink.js';
import type { Format } from './format.js';
/**
 * Give each input and format its place below a folder: the tree of the inputs from their common base, the ending replaced by that of
 * the format.
 *
 * Inputs that differ only in their ending keep it (`a.txt.json`, `a.md.json`); formats that share an ending get their name before it.
 *
 * @param file the one path that is wanted, whatever the input is called; null for a tree
 * @throws {UsageError} where two inputs would still become one path, or an output would overwrite an input
 */
export declare function planPlaces(folder: string, file: string | null, inputs: readonly Input[], formats: readonly Format[]): (input: Input, format: Format) => Place;
