import { clean } from '../text/clean.js';
import { isSpacedHan, joinSpacedHan } from '../text/joinSpacedHan.js';
import { findSpeakers, readSpeaker } from './speakers.js';
/**
 * Paragraphs as turns: a speaker label opens one that runs to the next; without labels each paragraph is one.
 *
 * Text whose Chinese words stand apart by blanks is joined again.
 *
 * @param speakers the names that count as labels; by default those that come again in the passage
 */
export function readTranscript(text, spans, place, speakers = findSpeakers(text, spans)) {
    const spaced = isSpacedHan(spans.map((span) => text.folded.slice(span.start, span.end)));
    const turns = [];
    for (const span of spans) {
        const speaker = readSpeaker(text, span, speakers);
        const value = clean(text.source.slice(speaker?.end ?? span.start, span.end));
        const words = spaced ? joinSpacedHan(value) : value;
        const last = turns.at(-1);
        if (!speaker && speakers.size > 0 && last) {
            last.value = last.value ? `${last.value}\n${words}` : words;
            if (last.position)
                last.position = { start: last.position.start, end: place(span).end };
        }
        else
            turns.push({
                type: 'turn',
                speaker: speaker?.name ?? null,
                start: null,
                end: null,
                value: words,
                position: place(span),
            });
    }
    return turns;
}
