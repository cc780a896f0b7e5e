import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
import type { Words } from './words.js';
/** Which of how many episodes it is. */
export interface Place {
    readonly index: number;
    readonly count: number;
}
/** Make an episode: its title, tagline and description, then a section for each kind of item that it has. */
export declare function createEpisode(episode: DocumentEpisode, place: Place, words: Words): RootContent[];
