import type { Plugin } from 'unified';
import type { Root } from './tree/nodes.js';
/** The parser: text to the tree of episodes, excerpts and boilerplate. */
export declare const notesParse: Plugin<[], string, Root>;
