import { createLine } from './createLine.js';
import { joinPhrases } from './joinPhrases.js';
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/**
 * Make paragraphs of a text: an empty line separates them, a line break inside one stays a line break (CommonMark 6.7).
 *
 * @param lead what stands before the text, in the first paragraph, a space away
 * @example
 * createParagraphs('a\nb\n\nc').length // => 2
 */
export function createParagraphs(text, lead = []) {
    const [first = [], ...others] = splitParagraphs(text ?? '');
    const children = joinPhrases(lead, lead.length && first.length ? ' ' : '', first);
    const paragraphs = children.length ? [children, ...others] : others;
    return paragraphs.map((children) => ({ type: 'paragraph', children }));
}
function splitParagraphs(text) {
    const paragraphs = [];
    let open = false;
    for (const source of text.split(lineBreak)) {
        const line = createLine(source);
        const last = paragraphs.at(-1);
        if (open && last && line.length)
            last.push({ type: 'break' }, ...line);
        else if (line.length)
            paragraphs.push(line);
        open = line.length > 0;
    }
    return paragraphs;
}
