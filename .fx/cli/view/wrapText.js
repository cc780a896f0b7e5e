import stringWidth from 'string-width';
import { splitGraphemes } from './splitGraphemes.js';
const open = '(\\[{（［｛《〈「『【〖〔“‘';
const close = ')\\]}）］｝》〉」』】〗〕”’，。、；：！？…—·,.;:!?%％';
const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
/**
 * What must stay on one line: opening marks, a word or one Han character, closing marks; so that no line begins with `，` or ends
 * with `《`. The classes exclude each other, so the pattern is linear.
 */
const units = new RegExp(`[ ]+|[${open}]*(?:[${wide}]|[^ ${open}${close}${wide}]+)?[${close}]*`, 'gu');
/**
 * Break one line of plain text into lines no wider than `width` columns, as Chinese and Latin typography want it.
 *
 * Text must be free of controls and colours (see escapeControls): colour the lines afterwards.
 *
 * @example
 * wrapText('今天聊大模型，以及 GPT', 12) // => ['今天聊大', '模型，以及', 'GPT']
 */
export function wrapText(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const [unit, size] of splitUnits(text, width)) {
        if (used + size > width && line.trimEnd() !== '') {
            lines.push(line.trimEnd());
            line = '';
            used = 0;
        }
        // A space at which a line was broken is gone.
        if (line === '' && unit.trim() === '')
            continue;
        line += unit;
        used += size;
    }
    if (line.trimEnd() !== '')
        lines.push(line.trimEnd());
    return lines;
}
function* splitUnits(text, width) {
    for (const [unit] of text.matchAll(units)) {
        if (unit === '')
            continue;
        const size = unit.length < 1000 ? stringWidth(unit) : Number.POSITIVE_INFINITY;
        if (size <= width)
            yield [unit, size];
        else
            yield* splitLongUnit(unit, width);
    }
}
/** A word wider than the line is cut anywhere but inside a character that people see as one. */
function* splitLongUnit(unit, width) {
    let part = '';
    let used = 0;
    for (const grapheme of splitGraphemes(unit)) {
        const size = stringWidth(grapheme);
        if (used + size > width) {
            yield [part, used];
            part = '';
            used = 0;
        }
        part += grapheme;
        used += size;
    }
    yield [part, used];
}
