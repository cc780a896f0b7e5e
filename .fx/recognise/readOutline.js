import { clean } from '../text/clean.js';
/** Chapters without times: a summary and its bullets. */
export function readOutline(text, block, place) {
    const entries = [];
    for (const piece of block.pieces) {
        const value = clean(text.source.slice(piece.body.start, piece.body.end));
        const last = entries.at(-1);
        if (piece.mark && last)
            last.bullets.push(value);
        else if (last && last.summary === null)
            last.summary = value;
        else
            entries.push({
                type: 'outlineEntry',
                title: null,
                summary: piece.mark ? null : value,
                bullets: piece.mark ? [value] : [],
                position: place(piece.body),
            });
    }
    return entries;
}
