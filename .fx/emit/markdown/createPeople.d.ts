import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
/** Make the list of people: who, as what, what is said of them, their links. */
export declare function createPeople(people: DocumentEpisode['people']): RootContent[];
