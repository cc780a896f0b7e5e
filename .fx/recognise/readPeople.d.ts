import { type Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** The people under a label, each with the label's role or the one its own line names; accounts among them are contacts. */
export declare function readPeople(text: Text, block: Block, place: Place): EpisodeContent[];
