import { toDocument } from './document/toDocument.js';
import { loadEmitter } from './emit/emitters.js';
/**
 * The compiler: the tree to a format. A named format is loaded while the processor runs, so use `process`, not `processSync`, with one.
 *
 * An emitter that writes several texts gives a record of them as `file.result`.
 *
 * @example
 * const file = await unified().use(notesParse).use(notesRules).use(notesStringify, { format: 'json' }).process('00:05 开场\n01:20 正题')
 * JSON.parse(String(file)).episodes.length // => 1
 */
export const notesStringify = function (settings = {}) {
    const { format = 'json', options, positions = false } = settings;
    let emitter = typeof format === 'string' ? null : format;
    this.compiler = (tree, file) => {
        if (!emitter)
            throw new Error(`Expected \`process\`, as the format \`${format}\` is loaded on demand`);
        // unified hands the compiler the node its parser made
        return emitter.emit(toDocument(tree, file, { positions, path: file.path ?? null }), options);
    };
    if (typeof format === 'string')
        this.use(() => async () => {
            emitter = await loadEmitter(format);
        });
};
