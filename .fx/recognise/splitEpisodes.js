import { isFurniture } from '../vocabulary/lexicon.js';
/** A flattened line is an episode of its own from this length on. UTF-16 units. */
const longEnough = 400;
/**
 * The episodes of a text. A flattened line is an episode where it is long and holds a list of times, or holds several labels; short lines behind the last one are furniture of the page they were
 * copied from; a text without such lines is one episode, but for the furniture at its end.
 */
export function splitEpisodes(text, pieces) {
    const lines = groupByLine(pieces);
    const whole = lines.map(isFlattenedEpisode);
    const first = whole.indexOf(true);
    if (first < 0 || !dominates(lines, whole))
        return splitTail(text, pieces);
    const parts = [];
    for (const [i, line] of lines.entries()) {
        const last = parts.at(-1);
        const heads = i <= first && last && !last.furniture;
        if (heads)
            last.pieces.push(...line);
        else if (whole[i] || !last)
            parts.push({ furniture: !whole[i] && isFurnitureLine(text, line), pieces: [...line] });
        else if (last.furniture || isStray(text, line, i > whole.lastIndexOf(true)))
            pushTo(parts, true, line);
        else
            last.pieces.push(...line);
    }
    return parts;
}
function pushTo(parts, furniture, line) {
    const last = parts.at(-1);
    if (last?.furniture === furniture)
        last.pieces.push(...line);
    else
        parts.push({ furniture, pieces: [...line] });
}
function groupByLine(pieces) {
    const lines = [];
    for (const piece of pieces) {
        if (piece.recovered)
            lines.at(-1)?.push(piece);
        else
            lines.push([piece]);
    }
    return lines;
}
function isFlattenedEpisode(line) {
    const start = line[0]?.start ?? 0;
    const end = line.at(-1)?.end ?? 0;
    const labels = line.filter((piece) => piece.label).length;
    const clocks = line.filter((piece) => piece.clock).length;
    const length = end - start;
    return (length >= longEnough && clocks >= 4) || (labels >= 3 && (clocks >= 3 || length >= longEnough));
}
/** The flattened lines hold most of the text. */
function dominates(lines, whole) {
    let flat = 0;
    let all = 0;
    for (const [i, line] of lines.entries()) {
        const length = (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0);
        all += length;
        if (whole[i])
            flat += length;
    }
    return flat > all * 0.5;
}
/** A line that belongs to no episode: furniture, or a short line behind the last episode. */
function isStray(text, line, behind) {
    if (line.some((piece) => piece.label || piece.clock))
        return false;
    const length = (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0);
    return isFurnitureLine(text, line) || (behind && length <= 160);
}
function isFurnitureLine({ folded }, line) {
    return line.every((piece) => piece.kind === 'blank' || isFurniture(folded.slice(piece.start, piece.end).trim()));
}
/** Of a text in lines: furniture from the first of several furniture lines that nothing but short lines follow. */
function splitTail(text, pieces) {
    let from = pieces.length;
    let known = 0;
    for (let i = pieces.length - 1; i > 0; i--) {
        const piece = pieces[i];
        if (!piece || piece.label || piece.clock || piece.end - piece.start > 160)
            break;
        if (piece.kind === 'text' && isFurniture(text.folded.slice(piece.start, piece.end).trim())) {
            known++;
            from = i;
        }
    }
    if (known < 2)
        return [{ furniture: false, pieces: [...pieces] }];
    return [
        { furniture: false, pieces: pieces.slice(0, from) },
        { furniture: true, pieces: pieces.slice(from) },
    ];
}
