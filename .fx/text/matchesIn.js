/**
 * The matches of a global pattern inside a span, with offsets of the whole text. The pattern sees no more than the span, so that a
 * scan of many spans stays linear.
 */
export function* matchesIn(text, { start, end }, pattern) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
        const at = start + match.index;
        yield { start: at, end: at + match[0].length, match };
    }
}
