import { collapseSpace } from './collapseSpace.js';
import { linkUrls } from './linkUrls.js';
/** Make one line of a text, whatever line breaks it holds, with its web addresses as links. */
export function createLine(text) {
    return linkUrls(collapseSpace(text ?? ''));
}
