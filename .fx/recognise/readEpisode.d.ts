import type { Text } from '../text/text.js';
import type { Episode } from '../tree/nodes.js';
import type { Piece } from './piece.js';
import type { Place } from './place.js';
/** The pieces of one episode as its node. */
export declare function readEpisode(text: Text, pieces: readonly Piece[], place: Place): Episode;
