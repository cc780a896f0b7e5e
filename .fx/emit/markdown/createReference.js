import { collapseSpace } from './collapseSpace.js';
import { createItem } from './createItem.js';
import { createLine } from './createLine.js';
import { createLink } from './createLink.js';
/** Make a link of a title and a URL, an autolink of a URL, text of a title; the number goes in brackets if the title lacks it. */
export function createReference({ title, url, number }) {
    const text = collapseSpace(title ?? '');
    const target = url ? createLink(url, text) : createLine(text);
    const unsaid = number && !text.includes(number) ? `(${collapseSpace(number)})` : '';
    return createItem(target, target.length && unsaid ? ' ' : '', unsaid);
}
