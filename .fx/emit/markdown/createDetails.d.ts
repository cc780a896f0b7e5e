import type { Paragraph } from 'mdast';
import type { DocumentEpisode } from '../../document/document.js';
/** Make the line under the heading of one episode among several, which have no front matter of their own. */
export declare function createDetails({ title, podcast, number, published, duration, url }: DocumentEpisode): Paragraph[];
