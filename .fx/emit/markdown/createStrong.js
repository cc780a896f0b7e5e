import { collapseSpace } from './collapseSpace.js';
/** Make a name stand out: what is defined, who speaks. */
export function createStrong(text) {
    const value = collapseSpace(text);
    return value ? [{ type: 'strong', children: [{ type: 'text', value }] }] : [];
}
