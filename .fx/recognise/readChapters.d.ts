import { type Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import type { Block } from './block.js';
import type { Place } from './place.js';
/** A list of times: chapters with their notes, under sections. What stands behind the last chapter and is no note stays prose. */
export declare function readChapters(text: Text, block: Block, place: Place): EpisodeContent[];
