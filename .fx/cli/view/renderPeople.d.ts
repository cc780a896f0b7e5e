import type { DocumentEpisode } from '../../index.js';
import type { Page } from './page.js';
/** One person a line: name, role, what is said of them. */
export declare function renderPeople(people: DocumentEpisode['people'], { width, chalk }: Page): string[];
