import { indentText } from './indentText.js';
/** A heading and one line for each text. */
export function renderList(heading, texts, { width, chalk }) {
    if (texts.length === 0)
        return [];
    return [chalk.bold(heading), ...texts.flatMap((text) => indentText(text, { width, indent: 4, head: '  ' }))];
}
