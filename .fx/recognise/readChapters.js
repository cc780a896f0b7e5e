import { ranked } from '../segment/marks.js';
import { clean } from '../text/clean.js';
import { spansIn } from '../text/text.js';
import { trimSpan } from '../text/trimSpan.js';
import { readProse } from './readProse.js';
/** A list of times: chapters with their notes, under sections. What stands behind the last chapter and is no note stays prose. */
export function readChapters(text, block, place) {
    const items = withValue(text, block);
    const first = items.findIndex(isTimed);
    if (first < 0)
        return readProse(text, block, place);
    const habits = readHabits(text, items, first);
    const nodes = readLead(text, items.slice(0, first), place);
    let chapter = null;
    let group = [];
    for (const piece of items.slice(first)) {
        if (!isTimed(piece)) {
            group.push(piece);
            continue;
        }
        nodes.push(...readGroup(text, group, chapter, habits, place));
        group = [];
        chapter = readChapter(text, piece, place);
        nodes.push(chapter);
    }
    return [...nodes, ...readTail(text, group, chapter, habits, place)];
}
/** What follows the label on its line is the first item. */
function withValue(text, { value, pieces }) {
    if (!value)
        return pieces;
    const piece = {
        ...value,
        recovered: true,
        kind: 'text',
        mark: '',
        indent: 0,
        body: trimSpan(text.folded, value),
        label: null,
        clock: null,
        clockLast: false,
    };
    return [piece, ...pieces];
}
function isTimed(piece) {
    return piece.clock !== null;
}
function readHabits(text, items, first) {
    const opening = items[first - 1];
    const noteMarks = new Set();
    let previous = null;
    for (const piece of items.slice(first)) {
        if (!isTimed(piece) &&
            previous &&
            !isTimed(previous) &&
            piece.mark &&
            piece.mark === previous.mark &&
            !isRanked(text, piece))
            noteMarks.add(piece.mark);
        previous = piece;
    }
    const sectionMark = opening?.mark && isShort(text, opening) ? opening.mark : null;
    if (sectionMark)
        noteMarks.delete(sectionMark);
    return { sectionMark, noteMarks, indent: items[first]?.indent ?? 0 };
}
/** Before the first time: the last short line is its heading, what comes before that an introduction. */
function readLead(text, lead, place) {
    const last = lead.at(-1);
    if (!last)
        return [];
    const heading = isShort(text, last);
    const prose = heading ? lead.slice(0, -1) : lead;
    return [...prose.map((piece) => paragraph(text, piece, place)), ...(heading ? [section(text, last, place)] : [])];
}
function readGroup(text, group, chapter, habits, place) {
    const nodes = [];
    for (const [i, piece] of group.entries()) {
        if (isHeading(text, piece, habits, group, i))
            nodes.push(section(text, piece, place));
        else if (chapter && nodes.length === 0)
            addNote(text, chapter, piece, place);
        else
            nodes.push(paragraph(text, piece, place));
    }
    return nodes;
}
function readTail(text, group, chapter, habits, place) {
    const nodes = [];
    for (const piece of group) {
        const isNote = nodes.length === 0 &&
            chapter &&
            (piece.indent > habits.indent ||
                (piece.mark !== '' && piece.mark !== habits.sectionMark && habits.noteMarks.has(piece.mark)));
        if (isNote)
            addNote(text, chapter, piece, place);
        else
            nodes.push(...readProse(text, { kind: null, label: null, value: null, pieces: [piece], recovered: false }, place));
    }
    return nodes;
}
function isHeading(text, piece, habits, group, index) {
    if (isRanked(text, piece) || piece.label)
        return true;
    if (!isShort(text, piece))
        return false;
    if (piece.mark && piece.mark === habits.sectionMark)
        return true;
    if (piece.indent > habits.indent)
        return false;
    if (piece.mark)
        return !habits.noteMarks.has(piece.mark) && group.filter((other) => other.mark === piece.mark).length === 1;
    return index === group.length - 1;
}
function isRanked({ folded }, { body, start }) {
    return ranked.test(folded.slice(body.start, body.start + 24)) || /^[【#]/.test(folded.slice(start, body.end).trim());
}
/** A heading is a line, no sentence. */
function isShort({ folded }, { body }) {
    const words = folded.slice(body.start, body.end);
    return words.length <= 64 && !/[。;,、:]$|[。;].*[。;]/.test(words);
}
function addNote(text, chapter, { body }, place) {
    const note = { type: 'note', value: clean(text.source.slice(body.start, body.end)), position: place(body) };
    chapter.children.push(note);
}
function section(text, { body }, place) {
    const span = { ...body };
    while (span.end > span.start && /[\s:#】*|]/.test(text.folded[span.end - 1] ?? ''))
        span.end--;
    while (span.start < span.end && /[【#*]/.test(text.folded[span.start] ?? ''))
        span.start++;
    const value = clean(text.source.slice(span.start, span.end));
    return { type: 'section', value: value || clean(text.source.slice(body.start, body.end)), position: place(body) };
}
function paragraph(text, { body }, place) {
    return { type: 'paragraph', value: clean(text.source.slice(body.start, body.end)), position: place(body) };
}
function readChapter(text, piece, place) {
    const clock = piece.clock;
    if (!clock)
        throw new TypeError('a chapter has a time');
    const whole = trimSpan(text.folded, piece);
    const span = piece.clockLast ? { start: piece.body.start, end: clock.start } : { start: clock.end, end: whole.end };
    const title = trimSeparators(text, span);
    const url = spansIn(text.urls, title)[0];
    const bare = url && url.end >= title.end - 1 ? trimSeparators(text, { start: title.start, end: url.start }) : title;
    return {
        type: 'chapter',
        start: clock.clock.seconds,
        end: clock.clock.until,
        title: clean(text.source.slice(bare.start, bare.end)),
        url: url && bare !== title ? text.source.slice(url.start, url.end) : null,
        children: [],
        position: place(whole),
    };
}
/** Without the dashes, bars and colons between time and title. */
function trimSeparators({ folded }, { start, end }) {
    const words = folded.slice(start, end);
    const before = /^(?:[\s\u200b\-–—|:·,.、~>]|\](?!\())*/.exec(words)?.[0].length ?? 0;
    const after = /[\s\u200b\-–—|:([【]*$/.exec(words.slice(before))?.[0].length ?? 0;
    return { start: start + before, end: end - after };
}
