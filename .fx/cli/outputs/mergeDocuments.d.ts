import type { Document } from '../../index.js';
/**
 * One document that holds the items of several, for formats in which documents cannot follow each other: a CSV table has one
 * header, and its column `episode` must count through all inputs.
 */
export declare function mergeDocuments(documents: readonly Document[]): Document;
