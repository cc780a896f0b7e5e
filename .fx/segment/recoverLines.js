import { spanAt } from '../text/text.js';
import { findChapterClocks } from './chapterClocks.js';
import { findChapterRuns } from './chapterRun.js';
import { cutChapterRun } from './cutChapterRun.js';
import { cutRegion } from './cutRegion.js';
import { findLabels } from './labels.js';
/**
 * Where the line breaks of a flattened line were: offsets at which its pieces begin; none for a line that is whole.
 *
 * A line counts as flattened by what it holds, not by its length: a list of times, or two labels.
 */
export function recoverLines(text, line) {
    const labels = findLabels(text, line);
    const clocks = findChapterClocks(text, line).map((clock) => startBehind(clock, labels));
    if (clocks.length < 2 && labels.length < 2)
        return [...cutHeadingBeforeTime(text, line, clocks[0]), ...cutBehindLabel(text, line, labels[0])];
    const opens = clocks[0]?.start === line.start + countBlanks(text.folded, line.start);
    const announced = labels.filter((label) => isListOfTimes(label)).map((label) => label.end);
    const runs = findChapterRuns(clocks, opens ? [line.start, ...announced] : announced).filter((run) => run.length > 1 || run[0] !== undefined);
    const kept = labels.filter((label) => isPlausible(label, runs));
    if (runs.every((run) => run.length < 2) && kept.length < 2)
        return [];
    return [
        ...kept.map((label) => label.start),
        ...kept.filter((label) => label.form === 'bare').map((label) => skipBlanks(text.folded, label.end)),
        ...cutRegions(text, line, kept, runs),
    ];
}
/** In `- 时间轴 - 01:01` the second dash belongs to the label, not to the time. */
function startBehind(clock, labels) {
    const label = spanAt(labels, clock.start);
    return label && label.end <= clock.clock.start ? { ...clock, start: label.end } : clock;
}
/** `某某｜02:55 标题`: a heading, a bar, a chapter. */
function cutHeadingBeforeTime({ folded }, line, clock) {
    if (!clock || !/\p{L}/u.test(folded.slice(clock.end, line.end)))
        return [];
    return /^[^|,。:]{1,16}\|\s*$/.test(folded.slice(line.start, clock.start)) ? [clock.start] : [];
}
/** `相关链接 《某某》 https://…`: a known word, then its first item. */
function cutBehindLabel(text, line, label) {
    if (label?.form !== 'bare' || label.start !== line.start)
        return [];
    const value = label.end + countBlanks(text.folded, label.end);
    if (!/^(?:[《「*•]|https?:)/.test(text.folded.slice(value, value + 8)))
        return [];
    return [value, ...cutRegion(text, { start: value, end: line.end }, label.reading.kind)];
}
function isListOfTimes({ reading: { kind } }) {
    return kind === 'chapters' || kind === 'topics' || kind === 'description';
}
/** Inside a list of times only a bracketed heading is one; right behind a time its words are a title. */
function isPlausible(label, runs) {
    return runs.every((run) => {
        const first = run[0];
        const last = run.at(-1);
        if (!first || !last)
            return true;
        if (label.start < first.start)
            return true;
        if (label.start > last.end)
            return label.start - last.end > 2;
        return label.form === 'bracket' && !run.some((clock) => Math.abs(clock.end - label.start) <= 1);
    });
}
/** Each stretch between two landmarks is cut by the rules of what it holds. */
function cutRegions(text, line, labels, runs) {
    const cuts = [];
    let at = line.start;
    let heading = null;
    const landmarks = [
        ...labels.map((label) => ({ start: label.start, label, run: null })),
        ...runs.map((run) => ({ start: run[0]?.start ?? line.end, label: null, run })),
    ].sort((a, b) => a.start - b.start);
    const cutBefore = (end) => {
        if (end > at)
            cuts.push(...cutRegion(text, { start: at, end }, heading?.reading.kind ?? null));
    };
    for (const [i, { start, label, run }] of landmarks.entries()) {
        if (start < at)
            continue;
        const before = at;
        cutBefore(start);
        if (label) {
            heading = label;
            at = label.end;
        }
        else {
            const from = heading && heading.end <= start ? heading.end : isClosed(run) ? before : null;
            const end = landmarks.slice(i + 1).find((next) => next.start > (run.at(-1)?.end ?? 0))?.start ?? line.end;
            const inner = labels.filter((inside) => inside.start > start && inside.start < (run.at(-1)?.start ?? 0));
            cuts.push(...cutChapterRun(text, run, { opening: from, end, headings: inner }));
            at = end;
            heading = null;
        }
    }
    cutBefore(line.end);
    return cuts;
}
/** The times of the list close their titles: `某某（1:25~32:00）`. */
function isClosed(run) {
    return run.every(({ bracketed, clock }) => bracketed && clock.until !== null);
}
function skipBlanks(folded, at) {
    return at + countBlanks(folded, at);
}
function countBlanks(folded, at) {
    let end = at;
    while (folded[end] === ' ')
        end++;
    return end - at;
}
