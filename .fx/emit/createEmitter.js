import { formats } from './formats.js';
/**
 * Join a built-in format with the function that writes it.
 *
 * @example
 * createEmitter('json', () => '{}').extension // => '.json'
 */
export function createEmitter(name, emit) {
    const format = formats.find((candidate) => candidate.name === name);
    if (!format)
        throw new Error(`Unexpected missing format \`${name}\``);
    return { ...format, emit };
}
