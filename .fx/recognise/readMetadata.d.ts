import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import type { Block } from './block.js';
import type { Place } from './place.js';
/** `发布时间：2024-01-02` and the like: fields of the episode; what is none stays prose. */
export declare function readMetadata(text: Text, block: Block, place: Place): EpisodeContent[];
