import type { Text } from '../text/text.js';
import type { Excerpt } from '../tree/nodes.js';
import type { Piece } from './piece.js';
import type { Place } from './place.js';
/** Whether a text is a list of excerpts: parted by rulers, without labels or times. */
export declare function isExcerpts(pieces: readonly Piece[]): boolean;
/** The passages between rulers; a passage in which speakers are labelled is a dialogue. */
export declare function readExcerpts(text: Text, pieces: readonly Piece[], place: Place): Excerpt[];
