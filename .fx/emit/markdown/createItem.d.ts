import type { Paragraph, PhrasingContent } from 'mdast';
/** Make the one line of a list item, nothing if there is nothing to say. */
export declare function createItem(...parts: readonly (string | readonly PhrasingContent[])[]): Paragraph[];
