import type { DocumentEpisode } from '../../index.js';
import type { Page } from './page.js';
/** Terms with their other names, each over its definition. */
export declare function renderGlossary(glossary: DocumentEpisode['glossary'], { width, chalk }: Page): string[];
