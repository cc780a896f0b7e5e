import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** Standing promotion: set aside with its label, but for the accounts and pictures it names and for what is said of this episode. */
export declare function readPromotion(text: Text, block: Block, place: Place): EpisodeContent[];
