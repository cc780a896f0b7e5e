import type { BlockContent, List } from 'mdast';
/** Make a bullet list; what has no content is no item. An item of several paragraphs makes the list a loose one. */
export declare function createList(items: readonly BlockContent[][]): List[];
