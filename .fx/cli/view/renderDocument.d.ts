import type { Document } from '../../index.js';
import type { Page } from './page.js';
/**
 * A document for a reader at a terminal: not all of it, but what one wants to check at a glance.
 *
 * @param label the name of the input where there are several, else null
 */
export declare function renderDocument(document: Document, label: string | null, page: Page): string;
