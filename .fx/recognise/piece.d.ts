import { type ChapterClock } from '../segment/chapterClocks.js';
import type { Label } from '../segment/labels.js';
import type { Segment } from '../segment/segments.js';
import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
/** A segment with what can be told of it alone. */
export interface Piece extends Segment {
    kind: 'blank' | 'ruler' | 'text';
    /** The bullet before the words, `1` for any number, empty for none. */
    mark: string;
    /** Blanks before the first character. */
    indent: number;
    /** The words behind the bullet, without white space at the edges. */
    body: Span;
    label: Label | null;
    /** The time the line opens or closes with. */
    clock: ChapterClock | null;
    /** Whether the time stands at the end, the title before it. */
    clockLast: boolean;
}
/** Read the opening of a segment: bullet, label, time. */
export declare function readPiece(text: Text, segment: Segment): Piece;
