import type { Emitter } from '../../index.js';
/** Whether a format names a user's own module: `./x`, `../x`, `/x`, or anything that ends as a module does. */
export declare function isModulePath(name: string): boolean;
/**
 * Load a user's own emitter: the default export of an ES module.
 *
 * @throws {UsageError} where there is no such module or it exports no emitter
 */
export declare function loadModule(path: string): Promise<Emitter>;
