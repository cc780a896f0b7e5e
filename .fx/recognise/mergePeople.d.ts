import type { EpisodeContent } from '../tree/nodes.js';
/** Guests named in a row and then one by one are the same people: the first entry takes what the later ones say. */
export declare function mergePeople(nodes: readonly EpisodeContent[]): EpisodeContent[];
