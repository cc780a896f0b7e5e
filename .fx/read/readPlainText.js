import { readPiece } from '../recognise/piece.js';
import { readEpisode } from '../recognise/readEpisode.js';
import { isExcerpts, readExcerpts } from '../recognise/readExcerpts.js';
import { splitEpisodes } from '../recognise/splitEpisodes.js';
import { segment } from '../segment/segment.js';
import { clean } from '../text/clean.js';
import { createText } from '../text/text.js';
import { createPlacer } from '../tree/place.js';
/** The tree of a plain text: its episodes or excerpts, and what surrounds them. */
export function readPlainText(source) {
    const text = createText(source);
    const place = createPlacer(source);
    const pieces = segment(text).map((piece) => readPiece(text, piece));
    const position = place({ start: 0, end: source.length });
    if (isExcerpts(pieces))
        return { type: 'root', children: readExcerpts(text, pieces, place), position };
    const children = splitEpisodes(text, pieces)
        .filter((part) => part.pieces.some((piece) => piece.kind === 'text'))
        .flatMap((part) => part.furniture
        ? part.pieces.filter((piece) => piece.kind === 'text').map((piece) => setAside(text, piece, place))
        : [readEpisode(text, part.pieces, place)]);
    return { type: 'root', children, position };
}
function setAside({ source }, { body, start, indent }, place) {
    const span = { start: start + indent, end: body.end };
    return {
        type: 'boilerplate',
        reason: 'page-furniture',
        value: clean(source.slice(span.start, span.end)),
        position: place(span),
    };
}
