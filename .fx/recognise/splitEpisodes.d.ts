import type { Text } from '../text/text.js';
import type { Piece } from './piece.js';
/** Consecutive pieces: one episode, or furniture of the page around them. */
export interface Part {
    furniture: boolean;
    pieces: Piece[];
}
/**
 * The episodes of a text. A flattened line is an episode where it is long and holds a list of times, or holds several labels; short lines behind the last one are furniture of the page they were
 * copied from; a text without such lines is one episode, but for the furniture at its end.
 */
export declare function splitEpisodes(text: Text, pieces: readonly Piece[]): Part[];
