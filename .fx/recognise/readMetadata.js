import { clean } from '../text/clean.js';
import { readDate } from '../text/readDate.js';
import { readParagraph } from './readProse.js';
/** Words before a value, by the field they name. */
const fields = [
    ['published', /发布|更新|上线|日期|published|release|^date$|publish/iu],
    ['podcast', /播客名称|节目名称|^播客$|^podcast$|^show$/iu],
    ['title', /标题|^title$/iu],
    ['duration', /时长|duration|length/iu],
    ['number', /期数|编号|^episode$/iu],
];
/** `发布时间：2024-01-02` and the like: fields of the episode; what is none stays prose. */
export function readMetadata(text, block, place) {
    const rest = block.pieces.flatMap((piece) => readParagraph(text, piece.body, place));
    if (!block.label || !block.value)
        return rest;
    const words = clean(text.source.slice(block.label.words.start, block.label.words.end));
    const value = clean(text.source.slice(block.value.start, block.value.end));
    const name = fields.find(([, pattern]) => pattern.test(words))?.[0];
    const found = name && readField(name, value);
    const line = { start: block.label.words.start, end: block.value.end };
    if (name && found)
        return [{ type: 'field', name, value: found, position: place(block.value) }, ...rest];
    return [{ type: 'paragraph', value: clean(text.source.slice(line.start, line.end)), position: place(line) }, ...rest];
}
function readField(name, value) {
    if (name === 'published')
        return readDate(value);
    if (name === 'number')
        return /\d+/.exec(value)?.[0] ?? null;
    if (name === 'duration')
        return readDuration(value);
    return value;
}
function readDuration(value) {
    const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(value);
    if (clock)
        return String(Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
    const minutes = /^(\d{1,3}) ?(?:分钟|min)/.exec(value);
    return minutes ? String(Number(minutes[1]) * 60) : null;
}
