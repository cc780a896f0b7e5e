import type { Paragraph, PhrasingContent } from 'mdast';
/**
 * Make paragraphs of a text: an empty line separates them, a line break inside one stays a line break (CommonMark 6.7).
 *
 * @param lead what stands before the text, in the first paragraph, a space away
 * @example
 * createParagraphs('a\nb\n\nc').length // => 2
 */
export declare function createParagraphs(text: string | null, lead?: readonly PhrasingContent[]): Paragraph[];
