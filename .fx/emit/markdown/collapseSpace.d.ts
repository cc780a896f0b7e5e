/**
 * Make one line of a text: runs of white space become a space, those at the ends go. The ideographic space and the no-break space
 * inside stay, they are the author's.
 *
 * @example
 * collapseSpace(' a\n b ') // => 'a b'
 */
export declare function collapseSpace(text: string): string;
