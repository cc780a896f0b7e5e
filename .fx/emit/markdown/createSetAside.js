import { createGroups } from './createGroups.js';
import { createList } from './createList.js';
import { createParagraphs } from './createParagraphs.js';
/** Make the list of what is no part of the show notes, under the reason why. */
export function createSetAside(boilerplate, depth) {
    return createGroups(boilerplate, depth, ({ reason }) => reason, (group) => createList(group.map(({ text }) => createParagraphs(text))));
}
