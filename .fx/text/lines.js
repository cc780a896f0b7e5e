/**
 * The physical lines of a text, each with its line break (CR LF, LF or CR), tiling it.
 *
 * @example
 * splitLines('a\r\nb') // => [{start: 0, end: 3}, {start: 3, end: 4}]
 */
export function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const match of text.matchAll(/\r\n|\n|\r|\u2028|\u2029|\u0085/g)) {
        const end = match.index + match[0].length;
        lines.push({ start, end });
        start = end;
    }
    if (start < text.length)
        lines.push({ start, end: text.length });
    return lines;
}
