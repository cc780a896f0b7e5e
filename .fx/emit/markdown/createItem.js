import { joinPhrases } from './joinPhrases.js';
/** Make the one line of a list item, nothing if there is nothing to say. */
export function createItem(...parts) {
    const children = joinPhrases(...parts);
    return children.length ? [{ type: 'paragraph', children }] : [];
}
