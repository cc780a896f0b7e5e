import type { Text } from '../text/text.js';
import type { EpisodeContent } from '../tree/nodes.js';
import type { Piece } from './piece.js';
import type { Place } from './place.js';
/** The head of an episode page: title, number, date, show, tagline; and the pieces that are left. */
export declare function readHeader(text: Text, pieces: readonly Piece[], place: Place): {
    nodes: EpisodeContent[];
    rest: Piece[];
};
/** The number of the episode that a title states. Expects folded text. */
export declare function readNumber(title: string): string | null;
