import { findChapterClocks } from '../segment/chapterClocks.js';
import { measureLead, readMark } from '../segment/marks.js';
import { findLineLabel } from './lineLabel.js';
/** Read the opening of a segment: bullet, label, time. */
export function readPiece(text, segment) {
    const body = trim(text.folded, segment);
    const plain = {
        ...segment,
        mark: '',
        indent: body.start - segment.start,
        body,
        label: null,
        clock: null,
        clockLast: false,
    };
    if (body.start === body.end)
        return { ...plain, kind: 'blank' };
    const words = text.folded.slice(body.start, body.end);
    if (isRuler(words))
        return { ...plain, kind: 'ruler' };
    if (!/[\p{L}\p{N}]/u.test(words))
        return { ...plain, kind: 'blank' };
    const { clock, clockLast } = readClock(text, body);
    const lead = measureLead(text.folded, body.start, body.end);
    const inner = { start: Math.min(body.start + lead, body.end), end: body.end };
    return {
        ...plain,
        kind: 'text',
        mark: readMark(words.slice(0, lead)),
        body: inner.start === inner.end ? body : inner,
        label: clock && !clockLast ? null : findLineLabel(text, body),
        clock,
        clockLast,
    };
}
function trim(folded, { start, end }) {
    let from = start;
    let to = end;
    while (from < to && /[\s\u200b]/.test(folded[from] ?? ''))
        from++;
    while (to > from && /[\s\u200b]/.test(folded[to - 1] ?? ''))
        to--;
    return { start: from, end: to };
}
function isRuler(words) {
    return words.length >= 2 && /^[-—–=*_~·.#+─━═ \u200b]+$/.test(words) && /[-—–=*_~─━═]{2}|[*#] [*#]/.test(words);
}
function readClock(text, body) {
    const clocks = findChapterClocks(text, body);
    const first = clocks[0];
    if (first && first.start === body.start)
        return { clock: first, clockLast: false };
    const last = clocks.at(-1);
    const closes = last && clocks.length === 1 && last.end === body.end;
    return closes ? { clock: last, clockLast: true } : { clock: null, clockLast: false };
}
