import { findClocks } from './clocks.js';
import { findEnclosures } from './enclosures.js';
import { fold } from './fold.js';
import { findUrls } from './urls.js';
/** Read a source once: fold it and find its URLs, brackets and clock times. */
export function createText(source) {
    const folded = fold(source);
    const urls = findUrls(source);
    return {
        source,
        folded,
        urls,
        enclosed: findEnclosures(folded),
        clocks: findClocks(folded).filter((clock) => !spanAt(urls, clock.start)),
    };
}
/** The span that holds an offset; the spans are in order and do not overlap. */
export function spanAt(spans, offset) {
    const span = spans[firstFrom(spans, offset + 1) - 1];
    return span && offset < span.end ? span : undefined;
}
/** The spans that begin within a stretch. */
export function spansIn(spans, { start, end }) {
    return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}
/** Index of the first span that begins at or behind an offset. */
function firstFrom(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const span = spans[middle];
        if (span && span.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
