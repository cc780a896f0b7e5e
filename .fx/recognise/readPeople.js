import { clean } from '../text/clean.js';
import { spansIn } from '../text/text.js';
import { isPromotion, readRole } from '../vocabulary/lexicon.js';
import { labelLine, spansOf } from './block.js';
import { splitNames } from './personNames.js';
import { findContacts, readContact } from './readContact.js';
import { readPerson } from './readPerson.js';
import { readParagraph } from './readProse.js';
/** The people under a label, each with the label's role or the one its own line names; accounts among them are contacts. */
export function readPeople(text, block, place) {
    const role = block.label?.reading.role ?? null;
    const nodes = [];
    for (const span of spansOf(block)) {
        const contact = span === block.value ? null : readContact(text, span);
        const named = nodes.at(-1);
        const tells = named?.type === 'person' && named.about === null && span.end - span.start >= 16 && isAlone(text, block, span);
        const people = contact || tells ? [] : readLine(text, span, role, place, span === block.value);
        const last = nodes.findLast((node) => node.type === 'person');
        if (contact)
            nodes.push(...readParagraph(text, span, place));
        else if (people.length > 0)
            nodes.push(...people, ...contactsOf(text, span, place));
        else if (last && isAbout(text, span, block))
            last.about = joinAbout(last.about, clean(text.source.slice(span.start, span.end)));
        else
            nodes.push(...readParagraph(text, span === block.value ? (labelLine(block) ?? span) : span, place));
    }
    return assignRoles(nodes, block.kind);
}
/** The line directly below a name that stands alone, without a bullet. */
function isAlone({ folded }, { pieces }, span) {
    const index = pieces.findIndex((piece) => piece.body === span);
    const above = pieces[index - 1];
    return (above !== undefined &&
        !above.mark &&
        !pieces[index]?.mark &&
        !/[,:|(@](?!$)/.test(folded.slice(above.body.start, above.body.end)) &&
        above.body.end - above.body.start <= 16);
}
/** In a list of people, a line that names nobody says more of the one before; behind names on the label's line it is prose. */
function isAbout({ folded }, span, { value }) {
    return (value === null &&
        !isPromotion(folded.slice(span.start, span.end)) &&
        !/^https?:/.test(folded.slice(span.start, span.start + 6)));
}
function joinAbout(about, more) {
    return about ? `${about} ${more}` : more;
}
function contactsOf(text, span, place) {
    return findContacts(text, span).map(({ span: own, ...contact }) => ({
        type: 'contact',
        ...contact,
        position: place(own),
    }));
}
function readLine(text, span, role, place, inline) {
    if (spansIn(text.urls, { start: span.start, end: span.start + 1 }).length > 0)
        return [];
    if (isPromotion(text.folded.slice(span.start, span.end)) && span.end - span.start > 16)
        return [];
    const group = readGroup(text, span, role, place);
    if (group.length > 0)
        return group;
    const names = splitNames(text, span, inline);
    const readings = names.length > 1 ? names.map((name) => readPerson(text, name)) : [readPerson(text, span)];
    if (readings.includes(null))
        return [];
    return readings.flatMap((reading, i) => reading
        ? [
            {
                type: 'person',
                ...reading,
                role: reading.role ?? role ?? 'unknown',
                links: reading.links,
                position: place(names[i] ?? span),
            },
        ]
        : []);
}
/** `新人：甲，乙与丙`: what several names have in common, then the names. */
function readGroup({ folded, source, enclosed }, span, role, place) {
    const colon = folded.indexOf(':', span.start);
    if (colon < 0 || colon >= span.end || enclosed[colon])
        return [];
    const about = clean(source.slice(span.start, colon));
    const names = source
        .slice(colon + 1, span.end)
        .split(/[、，,&与和]/)
        .map(clean);
    const single = names.length >= 2 && names.every((name) => /^(?:[\p{Script=Han}·]{2,4}|[A-Z][\w.-]{1,14})$/u.test(name));
    if (!single || about.length < 3)
        return [];
    return names.map((name) => ({
        type: 'person',
        name,
        role: role ?? 'unknown',
        about,
        links: [],
        position: place(span),
    }));
}
const hosting = /主持|主播|主理|host/i;
/** Without a role word: who is said to host does, the others of a list are guests, those of a list of credits made the show. */
function assignRoles(nodes, kind) {
    for (const node of nodes) {
        if (node.type !== 'person' || node.role !== 'unknown')
            continue;
        if (kind === 'credits')
            node.role = 'producer';
        else
            node.role = node.about && hosting.test(node.about) ? 'host' : (readRole(node.about ?? '') ?? 'guest');
    }
    return nodes;
}
