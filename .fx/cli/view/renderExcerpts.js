import { countThings } from '../countThings.js';
import { escapeControls } from '../escapeControls.js';
import { clipText } from './clipText.js';
const most = 5;
/** How many excerpts there are, and the beginning of the first few. */
export function renderExcerpts(excerpts, { width, chalk }) {
    if (excerpts.length === 0)
        return [];
    const rest = excerpts.length - most;
    return [
        chalk.bold(countThings(excerpts.length, 'excerpt')),
        ...excerpts
            .slice(0, most)
            .flatMap((excerpt) => clipText(escapeControls(excerpt.text), width - 4, 1).map((line) => `  ${line}`)),
        ...(rest > 0 ? [chalk.dim(`  … and ${rest} more`)] : []),
    ];
}
