import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** A block of accounts: one a line, the label's own line the first where it names one (`公众号：某某`). */
export declare function readContacts(text: Text, block: Block, place: Place): EpisodeContent[];
