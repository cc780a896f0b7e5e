import { formatClock } from '../../text/formatClock.js';
import { createItem } from './createItem.js';
import { createLine } from './createLine.js';
import { createLink } from './createLink.js';
/** Make the line under the heading of one episode among several, which have no front matter of their own. */
export function createDetails({ title, podcast, number, published, duration, url }) {
    const facts = [podcast, title && number, published, duration === null ? null : formatClock(duration)];
    const parts = [...facts.map(createLine), url ? createLink(url, null) : []].filter((part) => part.length);
    return createItem(...parts.flatMap((part, index) => (index ? [' · ', part] : [part])));
}
