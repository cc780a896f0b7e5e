import type { DocumentEpisode } from '../../index.js';
import type { Page } from './page.js';
/** Each link once: a dump often repeats its list. */
export declare function renderLinks(links: DocumentEpisode['links'], page: Page): string[];
