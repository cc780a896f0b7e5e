import { createHeading } from './createHeading.js';
/** Put a heading over content; nothing without content. */
export function createSection(title, depth, content) {
    return content.length ? [...createHeading(title, depth), ...content] : [];
}
