import type { Text } from '../text/text.js';
import type { Block } from './block.js';
import type { Piece } from './piece.js';
/** Group pieces into blocks: a label opens one, a ruler or prose behind a list closes it, a list of times is one of its own. */
export declare function groupBlocks(text: Text, pieces: readonly Piece[]): Block[];
