import type { VFile } from 'vfile';
import type { Root } from '../tree/nodes.js';
import type { Document } from './document.js';
/** How a tree becomes a document. */
export interface ToDocumentOptions {
    /** Give each item its position. Default: false. */
    positions?: boolean;
    path?: string | null;
    encoding?: string;
}
/** The document of a tree: its nodes by kind, in the order of the text, with the messages of the file. */
export declare function toDocument(tree: Root, file: VFile, options?: ToDocumentOptions): Document;
