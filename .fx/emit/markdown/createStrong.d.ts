import type { Strong } from 'mdast';
/** Make a name stand out: what is defined, who speaks. */
export declare function createStrong(text: string): Strong[];
