import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
type Entry = DocumentEpisode['outline'][number];
/** Make the outline: for each entry its title as a heading, its summary, its bullets. */
export declare function createOutline(outline: readonly Entry[]): RootContent[];
export {};
