import { labelLine } from './block.js';
import { readParagraph } from './readProse.js';
/** A block that has no place of its own in the document: prose, its label kept before it (`片尾曲：…`). */
export function readWithLabel(text, block, place) {
    const head = labelLine(block);
    const spans = block.pieces.map((piece) => piece.body);
    return (head ? [head, ...spans] : spans).flatMap((span) => readParagraph(text, span, place));
}
