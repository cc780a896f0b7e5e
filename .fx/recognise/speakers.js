import { clean } from '../text/clean.js';
/** A speaker label is no longer than this. UTF-16 units. */
const longest = 24;
/**
 * The speakers of a dialogue: labels before a colon that come again, and none that reads like a clause.
 *
 * A word before a colon that comes once is as likely part of a sentence.
 */
export function findSpeakers(text, paragraphs) {
    const counts = new Map();
    for (const span of paragraphs) {
        const label = readLabelled(text, span);
        if (label)
            counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
}
/** The speaker a paragraph is labelled with, where it is one of the speakers. */
export function readSpeaker(text, span, speakers) {
    const label = readLabelled(text, span);
    return label && speakers.has(label.name) ? label : null;
}
function readLabelled({ folded, source }, { start, end }) {
    const head = folded.slice(start, Math.min(end, start + longest + 1));
    const match = /^(?:\*\*|【|\[)?([^:。,!?;、()\n]{1,24}?)(?:\*\*|】|\])? ?: ?(?:\*\*)?(?!\/\/|\d)/.exec(head);
    if (!match?.[1])
        return null;
    const from = start + match[0].indexOf(match[1]);
    const name = clean(source.slice(from, from + match[1].length));
    return /\p{L}/u.test(name) ? { name, end: start + match[0].length } : null;
}
