import { collapseSpace } from './collapseSpace.js';
import { createItem } from './createItem.js';
import { createLink } from './createLink.js';
import { isLinkable } from './isLinkable.js';
/** Make the pictures, each in a paragraph of its own. */
export function createImages(images) {
    return images.flatMap(createImage);
}
function createImage({ url, alt }) {
    const text = collapseSpace(alt ?? '');
    return createItem(isLinkable(url) ? [{ type: 'image', url, alt: text }] : createLink(url, text));
}
