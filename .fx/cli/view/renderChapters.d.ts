import type { DocumentEpisode } from '../../index.js';
import type { Page } from './page.js';
/** Chapters with their times in one column, under the headings that they stand under in the text. */
export declare function renderChapters(chapters: DocumentEpisode['chapters'], { width, chalk }: Page): string[];
