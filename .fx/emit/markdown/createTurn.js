import { createParagraphs } from './createParagraphs.js';
import { createStrong } from './createStrong.js';
import { joinPhrases } from './joinPhrases.js';
/** Make what one person says: `0:05 **Name**: text`. */
export function createTurn(speaker, text, time = '') {
    const name = createStrong(speaker ?? '');
    return createParagraphs(text, joinPhrases(time, time && name.length ? ' ' : '', name, name.length ? ':' : ''));
}
