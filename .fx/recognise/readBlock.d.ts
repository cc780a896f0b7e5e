import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** The nodes of a block, its label first. */
export declare function readBlock(text: Text, block: Block, place: Place): EpisodeContent[];
