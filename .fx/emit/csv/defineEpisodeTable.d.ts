import type { DocumentEpisode } from '../../document/document.js';
import { type Columns, type Table } from './defineTable.js';
/**
 * Make a table of items that belong to an episode: its first column is the number of the episode in the document, from 1.
 *
 * @example
 * defineEpisodeTable('topics', (episode) => episode.topics, {text: (topic) => topic.text}).columns // => ['episode', 'text']
 */
export declare function defineEpisodeTable<Item>(name: string, select: (episode: DocumentEpisode) => readonly Item[], columns: Columns<Item>): Table;
