import type { Page } from './page.js';
/** A heading and one line for each text. */
export declare function renderList(heading: string, texts: readonly string[], { width, chalk }: Page): string[];
