import { formatClock } from '../../text/formatClock.js';
import { createTurn } from './createTurn.js';
/**
 * Make the transcript: a paragraph for each cue. The end of a cue and fractions of a second are left out: they would only
 * disturb the reading.
 */
export function createTranscript(transcript) {
    return transcript.flatMap(({ speaker, start, text }) => createTurn(speaker, text, start === null ? '' : formatClock(Math.floor(start))));
}
