import type { Span } from '../text/lines.js';
/**
 * A piece of the source that was, or once was, a line of its own. Segments tile the text: concatenated they are the text again.
 */
export interface Segment extends Span {
    /** False where the segment begins at a line break of the source, true where the break was lost. */
    recovered: boolean;
}
