import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
/** Make the list of contacts: where, and under which handle. */
export declare function createContacts(contacts: DocumentEpisode['contacts']): RootContent[];
