import { wrapText } from './wrapText.js';
/**
 * The first lines of a wrapped text, with `…` where there is more.
 *
 * @example
 * clipText('一二三四五', 6, 1) // => ['一二…']
 */
export function clipText(text, width, most) {
    // What cannot be shown need not be measured: a transcript may be megabytes.
    const start = text.slice(0, width * (most + 1));
    const lines = wrapText(start, width);
    if (lines.length <= most && start.length === text.length)
        return lines;
    // One column less, so that the mark has room.
    const shown = wrapText(start, width - 1).slice(0, most);
    return shown.map((line, index) => (index === shown.length - 1 ? `${line}…` : line));
}
