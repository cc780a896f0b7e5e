import type { Plugin } from 'unified';
import type { Root } from './tree/nodes.js';
/** All rules as transformers: each reports on the file and changes nothing. */
export declare const notesRules: Plugin<[], Root>;
