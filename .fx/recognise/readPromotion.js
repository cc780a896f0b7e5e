import { clean } from '../text/clean.js';
import { isAboutEpisode } from '../vocabulary/lexicon.js';
import { labelLine } from './block.js';
import { readParagraph } from './readProse.js';
/** Standing promotion: set aside with its label, but for the accounts and pictures it names and for what is said of this episode. */
export function readPromotion(text, block, place) {
    const head = labelLine(block);
    const spans = block.pieces.map((piece) => piece.body);
    return (head ? [head, ...spans] : spans).flatMap((span) => {
        const nodes = readParagraph(text, span, place);
        if (nodes.some((node) => node.type === 'contact' || node.type === 'image') || isOwn(text, span))
            return nodes;
        return [
            {
                type: 'boilerplate',
                reason: 'promotion',
                value: clean(text.source.slice(span.start, span.end)),
                position: place(span),
            },
        ];
    });
}
/** Longer than a slogan, and about this episode. */
function isOwn({ folded }, { start, end }) {
    return end - start > 40 && isAboutEpisode(folded.slice(start, end));
}
