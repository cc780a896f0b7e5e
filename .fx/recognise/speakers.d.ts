import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
/** A speaker's label at the beginning of a paragraph; `end` is where the words begin. */
export interface SpeakerLabel {
    name: string;
    end: number;
}
/**
 * The speakers of a dialogue: labels before a colon that come again, and none that reads like a clause.
 *
 * A word before a colon that comes once is as likely part of a sentence.
 */
export declare function findSpeakers(text: Text, paragraphs: readonly Span[]): ReadonlySet<string>;
/** The speaker a paragraph is labelled with, where it is one of the speakers. */
export declare function readSpeaker(text: Text, span: Span, speakers: ReadonlySet<string>): SpeakerLabel | null;
