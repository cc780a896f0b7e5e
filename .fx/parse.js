import { unified } from 'unified';
import { VFile } from 'vfile';
import { toDocument } from './document/toDocument.js';
import { notesParse } from './notesParse.js';
import { notesRules } from './notesRules.js';
import { decode } from './text/decode.js';
/**
 * Read one input: a text, or the bytes of a file in any encoding `decode` knows.
 *
 * @throws {DecodeError} where the bytes are no text
 * @example
 * parse('时间线\n00:05 开场\n01:20 正题').episodes[0]?.chapters.length // => 2
 */
export function parse(value, options = {}) {
    const { text, encoding, guessed } = typeof value === 'string' ? { text: value, encoding: 'utf-8', guessed: false } : decode(value);
    const file = new VFile({ value: text, ...(options.path === undefined ? {} : { path: options.path }) });
    const processor = unified().use(notesParse).use(notesRules).freeze();
    const tree = processor.runSync(processor.parse(file), file);
    if (guessed)
        file.message(`Unexpected bytes that are no UTF-8, expected UTF-8; read as \`${encoding}\``, {
            ruleId: 'encoding-guess',
            source: 'notes',
        }).fatal = false;
    return toDocument(tree, file, { positions: options.positions ?? false, path: options.path ?? null, encoding });
}
