import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** A block that has no place of its own in the document: prose, its label kept before it (`片尾曲：…`). */
export declare function readWithLabel(text: Text, block: Block, place: Place): EpisodeContent[];
