import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** A list of what is talked about, without times: a topic a line; long prose stays prose. */
export declare function readTopics(text: Text, block: Block, place: Place): EpisodeContent[];
