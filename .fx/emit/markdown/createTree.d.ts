import type { Root } from 'mdast';
import type { Document } from '../../document/document.js';
import type { Words } from './words.js';
/** Make the Markdown tree (mdast) of a document. */
export declare function createTree(document: Document, words: Words): Root;
