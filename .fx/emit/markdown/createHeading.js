import { createLine } from './createLine.js';
/** Make a heading on one line; nothing of an empty title. */
export function createHeading(title, depth) {
    const children = createLine(title);
    return children.length ? [{ type: 'heading', depth, children }] : [];
}
