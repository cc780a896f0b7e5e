const segmenter = new Intl.Segmenter();
const slice = 1000;
/** Longer than any character of a script or any emoji: only a heap of combining marks comes this far. */
const longest = 100;
/**
 * Split text into what people see as characters, in linear time.
 *
 * `Intl.Segmenter` of Node 20 is quadratic in the length of its text (100,000 letters: 10 s), so it is given short slices.
 *
 * @example
 * [...splitGraphemes('e\u0301字👩‍👧')] // => ['e\u0301', '字', '👩‍👧']
 */
export function* splitGraphemes(text) {
    for (let start = 0; start < text.length;) {
        const end = start + slice;
        const graphemes = [...segmenter.segment(text.slice(start, end))].map(({ segment }) => segment);
        const last = graphemes.at(-1) ?? '';
        // The last one may go on after the slice: it begins the next.
        if (end < text.length && graphemes.length > 1 && last.length < longest)
            graphemes.pop();
        for (const grapheme of graphemes) {
            yield grapheme;
            start += grapheme.length;
        }
    }
}
