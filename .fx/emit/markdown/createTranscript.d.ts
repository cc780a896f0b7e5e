import type { RootContent } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
/**
 * Make the transcript: a paragraph for each cue. The end of a cue and fractions of a second are left out: they would only
 * disturb the reading.
 */
export declare function createTranscript(transcript: DocumentEpisode['transcript']): RootContent[];
