const number = /^\(?(\d{1,2})[.、)](?!\d)/;
const letter = /^\(?([A-H])[)、]/;
/**
 * The gaps before the members of a series that counts up from its beginning: `1. … 2. … 3. …`, `A) … B) …`. Two members make one.
 */
export function findSeries({ folded }, gaps, start) {
    return [...readSeries(folded, gaps, start, readNumber), ...readSeries(folded, gaps, start, readLetter)];
}
function readSeries(folded, gaps, start, read) {
    const found = [];
    let last = read(folded.slice(start, start + 4)) === 1 ? 1 : 0;
    const opens = last === 1;
    for (const gap of gaps) {
        const value = read(folded.slice(gap.end, gap.end + 4));
        if (value === null || value !== last + 1)
            continue;
        found.push(gap.end);
        last = value;
    }
    return found.length + (opens ? 1 : 0) >= 2 ? found : [];
}
function readNumber(words) {
    const digits = number.exec(words)?.[1];
    return digits ? Number(digits) : null;
}
function readLetter(words) {
    const sign = letter.exec(words)?.[1];
    return sign ? sign.charCodeAt(0) - 64 : null;
}
