import type { Emitter } from './emitter.js';
import { formats } from './formats.js';
export { formats };
/**
 * Load the built-in emitter of a name.
 *
 * @example
 * const emitter = await loadEmitter('markdown')
 * emitter.extension // => '.md'
 */
export declare function loadEmitter(name: string): Promise<Emitter>;
