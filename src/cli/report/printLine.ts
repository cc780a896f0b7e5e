import { escapeControls } from '../escapeControls.js'
import { translate } from '../language/translate.js'

/** One line on stderr, in the language that is used; whatever text from a file or its name is in it cannot disturb the terminal. */
export function printLine(line: string): void {
  process.stderr.write(`${escapeControls(translate(line))}\n`)
}
