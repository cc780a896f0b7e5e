import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
import { type LabelReading } from '../vocabulary/lexicon.js';
/** The words over a block, found in a line. `start` is where its bullet begins, `end` where its value does. */
export interface Label extends Span {
    /** The words alone. */
    words: Span;
    reading: LabelReading;
    /** Where its bracket opens, or its words begin. */
    open: number;
    form: 'bracket' | 'colon' | 'bare';
}
/** Every label inside a stretch of text that may be flattened: `【X】`, `X：`, and known words that stand alone after a break. */
export declare function findLabels(text: Text, span: Span): Label[];
/** Back over the blanks' right side: bullets and emoji directly before an item belong to it. */
export declare function startOfLead(folded: string, span: Span, at: number): number;
