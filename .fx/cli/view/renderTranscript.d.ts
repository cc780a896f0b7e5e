import type { DocumentEpisode } from '../../index.js';
import type { Page } from './page.js';
/** How much transcript there is, who speaks, from when to when: not its text. */
export declare function renderTranscript(transcript: DocumentEpisode['transcript'], { width, chalk }: Page): string[];
