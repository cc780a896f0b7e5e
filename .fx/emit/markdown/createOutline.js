import { createGroups } from './createGroups.js';
import { createItem } from './createItem.js';
import { createLine } from './createLine.js';
import { createList } from './createList.js';
import { createParagraphs } from './createParagraphs.js';
/** Make the outline: for each entry its title as a heading, its summary, its bullets. */
export function createOutline(outline) {
    return createGroups(outline, 3, (entry) => entry.title, (entries) => entries.flatMap(createEntry));
}
function createEntry({ summary, bullets }) {
    return [...createParagraphs(summary), ...createList(bullets.map((bullet) => createItem(createLine(bullet))))];
}
