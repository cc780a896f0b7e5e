import { clean } from '../text/clean.js';
import { spansOf } from './block.js';
import { readParagraph } from './readProse.js';
/** A list of what is talked about, without times: a topic a line; long prose stays prose. */
export function readTopics(text, block, place) {
    return spansOf(block).flatMap((span) => {
        const nodes = readParagraph(text, span, place);
        if (nodes[0]?.type !== 'paragraph' || !isTopic(text, block, span))
            return nodes;
        return [{ type: 'topic', value: clean(text.source.slice(span.start, span.end)), position: place(span) }];
    });
}
/** Where a list has bullets, its items are those; where it has none, all lines under a label for topics,
 * under one for a list of times those that are no prose. */
function isTopic({ folded }, { kind, pieces }, span) {
    const own = pieces.find((piece) => piece.body === span);
    if (pieces.some((piece) => piece.mark))
        return own === undefined || own.mark !== '';
    if (kind === 'topics')
        return true;
    const words = folded.slice(span.start, span.end);
    return words.length <= 80 && !/。/.test(words);
}
