import { createGroups } from './createGroups.js';
import { createParagraphs } from './createParagraphs.js';
import { createTurn } from './createTurn.js';
/** Make the excerpts: a quotation each, under the work that they are from; of a dialogue the turns. */
export function createExcerpts(excerpts, depth) {
    return createGroups(excerpts, depth, nameSource, (group) => group.flatMap(createExcerpt));
}
function nameSource({ source }) {
    return [source?.title, source?.author].filter(Boolean).join(' — ') || null;
}
function createExcerpt({ text, turns }) {
    const children = turns.length ? turns.flatMap((turn) => createTurn(turn.speaker, turn.text)) : createParagraphs(text);
    return children.length ? [{ type: 'blockquote', children }] : [];
}
