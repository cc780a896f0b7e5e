import type { Emitter } from './emitter.js';
import { type FormatName } from './formats.js';
/**
 * Join a built-in format with the function that writes it.
 *
 * @example
 * createEmitter('json', () => '{}').extension // => '.json'
 */
export declare function createEmitter<Options = unknown>(name: FormatName, emit: Emitter<Options>['emit']): Emitter<Options>;
