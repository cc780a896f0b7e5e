import { escapeControls } from '../escapeControls.js';
import { wrapText } from './wrapText.js';
/**
 * Wrap untrusted text under a first line that begins with something else: a time, a bullet, a name.
 *
 * @param head what the first line begins with, plain; the other lines are indented by `indent` columns
 * @param paint colours one line of the text, after it was measured
 */
export function indentText(text, { width, indent, head = '', paint = (line) => line }) {
    const margin = ' '.repeat(indent);
    const lines = wrapText(escapeControls(text), Math.max(10, width - indent));
    const [first = '', ...others] = lines;
    return [`${head || margin}${paint(first)}`, ...others.map((line) => `${margin}${paint(line)}`)];
}
