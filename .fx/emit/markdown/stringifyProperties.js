import { Scalar, stringify } from 'yaml';
import { collapseSpace } from './collapseSpace.js';
// What a reader may refuse, fold or take for a byte-order mark: all but the printable characters of YAML 1.1.
const unprintable = /[^\t\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/**
 * Write properties as YAML that reads the same under 1.1 (PyYAML, Jekyll) and 1.2 (Obsidian): what either would take for a number, a
 * time, a date or a truth value is quoted. Unknown values and empty lists are left out.
 *
 * @example
 * stringifyProperties({title: '1:30', duration: 90, hosts: []}) // => 'title: "1:30"\nduration: 90'
 */
export function stringifyProperties(properties) {
    const values = Object.entries(properties).map(([key, value]) => [key, createValue(value)]);
    const known = values.filter(([, value]) => value !== null);
    if (!known.length)
        return '';
    const yaml = stringify(Object.fromEntries(known), { version: '1.2', compat: 'yaml-1.1', lineWidth: 0 });
    return yaml.trimEnd().replace(unprintable, escapeCharacter);
}
function createValue(value) {
    if (typeof value === 'string')
        return createText(value);
    if (typeof value === 'number' || !value)
        return value ?? null;
    const texts = value.map(createText).filter((text) => text !== null);
    return texts.length ? texts : null;
}
function createText(text) {
    const line = collapseSpace(text);
    if (!line)
        return null;
    // `=` and `<<` are types of their own in YAML 1.1, which only some readers know.
    if (line.search(unprintable) === -1 && line !== '=' && line !== '<<')
        return line;
    const scalar = new Scalar(line);
    scalar.type = Scalar.QUOTE_DOUBLE;
    return scalar;
}
function escapeCharacter(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
