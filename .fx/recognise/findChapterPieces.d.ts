import type { Piece } from './piece.js';
/**
 * The pieces that are chapters: those that open with a time, two of them or one behind a label for such; those that close with one
 * where the lines of a list do, or with a range in brackets.
 */
export declare function findChapterPieces(pieces: readonly Piece[]): ReadonlySet<Piece>;
