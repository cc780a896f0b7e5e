import type { Root } from '../tree/nodes.js';
/** The tree of a plain text: its episodes or excerpts, and what surrounds them. */
export declare function readPlainText(source: string): Root;
