import { type Clock } from './clocks.js';
import type { Span } from './lines.js';
/** A source with all that is computed once per text, before any cut. Offsets are the same in all of it. */
export interface Text {
    source: string;
    folded: string;
    urls: readonly Span[];
    /** 1 inside brackets and quotation marks, else 0. */
    enclosed: Uint8Array;
    /** Clock times outside URLs. */
    clocks: readonly Clock[];
}
/** Read a source once: fold it and find its URLs, brackets and clock times. */
export declare function createText(source: string): Text;
/** The span that holds an offset; the spans are in order and do not overlap. */
export declare function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined;
/** The spans that begin within a stretch. */
export declare function spansIn<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[];
