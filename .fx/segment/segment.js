import { splitLines } from '../text/lines.js';
import { recoverLines } from './recoverLines.js';
/**
 * The lines of a text, those that were lost recovered: segments that tile the source, in order.
 *
 * A physical line is cut where it holds a list of times or several labels; any other is a segment as it stands.
 *
 * @example
 * segment(createText('时间线： 00:05 开场 01:20 正题 09:30 结尾')).length // => 4
 */
export function segment(text) {
    return splitLines(text.source).flatMap((line) => cutLine(text, line));
}
function cutLine(text, line) {
    const cuts = [...new Set(recoverLines(text, line))].filter((cut) => cut > line.start && cut < line.end);
    cuts.sort((a, b) => a - b);
    const starts = [line.start, ...cuts];
    return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.end, recovered: i > 0 }));
}
