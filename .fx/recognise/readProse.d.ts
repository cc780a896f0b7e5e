import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import { type Block } from './block.js';
import type { Place } from './place.js';
/** Prose: paragraphs, with images, links on a line of their own, contacts, promotion and furniture told apart. */
export declare function readProse(text: Text, block: Block, place: Place): EpisodeContent[];
/** What one line of prose is; an account with more words behind it is both. */
export declare function readParagraph(text: Text, span: Span, place: Place): EpisodeContent[];
