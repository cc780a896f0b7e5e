import type { DocumentExcerpt } from '../../index.js';
import type { Page } from './page.js';
/** How many excerpts there are, and the beginning of the first few. */
export declare function renderExcerpts(excerpts: readonly DocumentExcerpt[], { width, chalk }: Page): string[];
