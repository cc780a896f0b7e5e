import { createHeading } from './createHeading.js';
/**
 * Put a heading over each run of items that share one, in their order; where items without a heading follow others, a rule shows that
 * they do not belong there.
 */
export function createGroups(items, depth, nameGroup, write) {
    const content = [];
    for (const group of splitRuns(items, nameGroup)) {
        const heading = createHeading(group.name ?? '', depth);
        if (!heading.length && content.length)
            content.push({ type: 'thematicBreak' });
        content.push(...heading, ...write(group.items));
    }
    return content;
}
function splitRuns(items, nameGroup) {
    const runs = [];
    for (const item of items) {
        const name = nameGroup(item);
        const last = runs.at(-1);
        if (last?.name === name)
            last.items.push(item);
        else
            runs.push({ name, items: [item] });
    }
    return runs;
}
