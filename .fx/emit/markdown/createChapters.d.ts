import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
type Chapter = DocumentEpisode['chapters'][number];
/** Make the chapters: a list under each section, the time first, as in a description on YouTube. */
export declare function createChapters(chapters: readonly Chapter[]): RootContent[];
export {};
