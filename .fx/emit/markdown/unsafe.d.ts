import type { Options } from 'remark-stringify';
/**
 * What Obsidian and GitHub read in a text beyond CommonMark and GFM, so that it is escaped too: `$formula$`, `#tag`, `==mark==`,
 * `%%comment%%`, ` ^block`.
 */
export declare const unsafe: NonNullable<Options['unsafe']>;
