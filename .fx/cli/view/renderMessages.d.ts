import type { DocumentMessage } from '../../index.js';
import type { Page } from './page.js';
/** What is doubtful, with its place, under a line that says how much there is. */
export declare function renderMessages(messages: readonly DocumentMessage[], { width, chalk }: Page): string[];
