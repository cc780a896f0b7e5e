/**
 * Make one line of a text: runs of white space become a space, those at the ends go. The ideographic space and the no-break space
 * inside stay, they are the author's.
 *
 * @example
 * collapseSpace(' a\n b ') // => 'a b'
 */
export function collapseSpace(text) {
    return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}
