import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
/** Make the pictures, each in a paragraph of its own. */
export declare function createImages(images: DocumentEpisode['images']): RootContent[];
