import type { DocumentEpisode } from '../../index.js';
import type { Page } from './page.js';
/** The blocks of one episode, empty ones among them. */
export declare function renderEpisode(episode: DocumentEpisode, page: Page): string[][];
