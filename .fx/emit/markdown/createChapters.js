import { formatClock } from '../../text/formatClock.js';
import { createGroups } from './createGroups.js';
import { createItem } from './createItem.js';
import { createLine } from './createLine.js';
import { createLink } from './createLink.js';
import { createList } from './createList.js';
/** Make the chapters: a list under each section, the time first, as in a description on YouTube. */
export function createChapters(chapters) {
    // A section may come back later; that the end of a chapter was stated is seen from the chapter that follows in the text.
    const following = new Map(chapters.map((chapter, index) => [chapter, chapters[index + 1]]));
    return createGroups(chapters, 3, (chapter) => chapter.section, (group) => createList(group.map((chapter) => createChapter(chapter, following.get(chapter)))));
}
function createChapter(chapter, next) {
    const title = createLine(chapter.title);
    return [
        ...createItem(createTime(chapter, next), title.length ? ' ' : '', title),
        ...createList(chapter.notes.map((note) => createItem(createLine(note)))),
    ];
}
function createTime({ start, end, url }, next) {
    // An end that is only the next start would say nothing.
    const stated = end !== null && end !== next?.start;
    const time = stated ? `${formatClock(start)}–${formatClock(end)}` : formatClock(start);
    return url ? createLink(url, time) : [{ type: 'text', value: time }];
}
