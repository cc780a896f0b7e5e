import type { Yaml } from 'mdast';
import type { Document } from '../../document/document.js';
/** Make the properties of a note: those of its episode if it has one, else those of the document. */
export declare function createFrontMatter(document: Document): Yaml[];
