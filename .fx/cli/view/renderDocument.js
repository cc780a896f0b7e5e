import { countThings } from '../countThings.js';
import { escapeControls } from '../escapeControls.js';
import { renderEpisode } from './renderEpisode.js';
import { renderExcerpts } from './renderExcerpts.js';
import { renderMessages } from './renderMessages.js';
/**
 * A document for a reader at a terminal: not all of it, but what one wants to check at a glance.
 *
 * @param label the name of the input where there are several, else null
 */
export function renderDocument(document, label, page) {
    const blocks = [
        label === null ? [] : [page.chalk.dim(`── ${escapeControls(label)}`)],
        ...document.episodes.flatMap((episode) => renderEpisode(episode, page)),
        renderExcerpts(document.excerpts, page),
        renderRest(document, page),
        page.quiet ? [] : renderMessages(document.messages, page),
    ].filter((block) => block.length > 0);
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function renderRest({ episodes, excerpts, boilerplate }, { chalk }) {
    const lines = [];
    if (episodes.length === 0 && excerpts.length === 0)
        lines.push(chalk.dim('No episode and no excerpt found.'));
    if (boilerplate.length > 0)
        lines.push(chalk.dim(`Set aside: ${countThings(boilerplate.length, 'piece')} of page furniture`));
    return lines;
}
