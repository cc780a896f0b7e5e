import type { Chapter, Root } from '../tree/nodes.js';
/** The chapters of each episode, in the order of the text. */
export declare function chaptersOf(tree: Root): Chapter[][];
