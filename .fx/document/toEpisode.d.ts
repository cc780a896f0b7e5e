import type { Episode } from '../tree/nodes.js';
import type { DocumentEpisode } from './document.js';
/** One episode node as the document shows it. */
export declare function toEpisode(episode: Episode, positions: boolean): DocumentEpisode;
