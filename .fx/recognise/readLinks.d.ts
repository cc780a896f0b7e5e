import { type Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** A list of links: titles with or without URLs, one a line; a URL on the line below its title belongs to it. */
export declare function readLinks(text: Text, block: Block, place: Place): EpisodeContent[];
