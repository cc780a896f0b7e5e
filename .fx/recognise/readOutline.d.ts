import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import type { Block } from './block.js';
import type { Place } from './place.js';
/** Chapters without times: a summary and its bullets. */
export declare function readOutline(text: Text, block: Block, place: Place): EpisodeContent[];
