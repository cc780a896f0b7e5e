import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../usageError.js';
/** Whether a format names a user's own module: `./x`, `../x`, `/x`, or anything that ends as a module does. */
export function isModulePath(name) {
    return /^\.{0,2}[/\\]|\.[cm]?js$/.test(name);
}
/**
 * Load a user's own emitter: the default export of an ES module.
 *
 * @throws {UsageError} where there is no such module or it exports no emitter
 */
export async function loadModule(path) {
    const file = resolve(path);
    if (!existsSync(file))
        throw new UsageError(`the emitter ${path} does not exist`, 'Check the path.');
    const loaded = await import(pathToFileURL(file).href).catch((error) => {
        throw new UsageError(`the emitter ${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
    });
    const emitter = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : null;
    if (!isEmitter(emitter))
        throw new UsageError(`${path} exports no emitter`, 'Its default export must be an object with name, extension, mediaType, description and emit(document).');
    return emitter;
}
function isEmitter(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const texts = ['name', 'extension', 'mediaType', 'description'];
    const properties = new Map(texts.map((key) => [key, Reflect.get(value, key)]));
    return (texts.every((key) => typeof properties.get(key) === 'string') && 'emit' in value && typeof value.emit === 'function');
}
