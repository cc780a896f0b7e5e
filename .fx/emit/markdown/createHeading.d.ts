import type { Heading } from 'mdast';
/** 1 an episode, 2 a section of it, 3 a part of the section. */
export type Depth = 1 | 2 | 3;
/** Make a heading on one line; nothing of an empty title. */
export declare function createHeading(title: string, depth: Depth): Heading[];
