import { escapeControls } from '../escapeControls.js';
/** One line on stderr; whatever text from a file or its name is in it cannot disturb the terminal. */
export function printLine(line) {
    process.stderr.write(`${escapeControls(line)}\n`);
}
