import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
import type { EpisodeContent, Term } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** Terms with their definitions: on one line, or the definition on the lines below. */
export declare function readGlossary(text: Text, block: Block, place: Place): EpisodeContent[];
/** `术语（全称）：释义`, with a colon or a dash, or a bare short term. */
export declare function readTerm(text: Text, span: Span, place: Place): Term | null;
