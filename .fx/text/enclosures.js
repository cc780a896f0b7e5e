const pairs = {
    '「': '」',
    '『': '』',
    '《': '》',
    '〈': '〉',
    '(': ')',
    '【': '】',
    '[': ']',
    '“': '”',
    '‘': '’',
};
const closers = new Set(Object.values(pairs));
const brackets = /[「」『』《》〈〉()【】[\]“”‘’\n]/g;
/** No pair of brackets reaches further than this many UTF-16 units: a longer one was never closed. */
const reach = 300;
/**
 * Which places of a folded text lie inside brackets or quotation marks: 1 inside (the marks themselves included), else 0.
 *
 * A bracket that is not closed within a line and 300 units encloses nothing.
 *
 * @example
 * [...findEnclosures('a(b)c')] // => [0, 1, 1, 1, 0]
 */
export function findEnclosures(folded) {
    const inside = new Uint8Array(folded.length);
    let open = [];
    for (const match of folded.matchAll(brackets)) {
        const character = match[0];
        const at = match.index;
        if (character === '\n') {
            open = [];
            continue;
        }
        const closer = pairs[character];
        if (closer) {
            open.push({ closer, at });
            if (open.length > 16)
                open.shift();
        }
        else if (closers.has(character)) {
            const depth = open.findLastIndex((bracket) => bracket.closer === character);
            const opener = open[depth];
            if (!opener)
                continue;
            open.length = depth;
            if (at - opener.at <= reach)
                inside.fill(1, opener.at, at + 1);
        }
    }
    return inside;
}
