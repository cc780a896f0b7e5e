import { defineTable } from './defineTable.js';
/**
 * Make a table of items that belong to an episode: its first column is the number of the episode in the document, from 1.
 *
 * @example
 * defineEpisodeTable('topics', (episode) => episode.topics, {text: (topic) => topic.text}).columns // => ['episode', 'text']
 */
export function defineEpisodeTable(name, select, columns) {
    const placed = Object.entries(columns).map(([key, write]) => [key, (row) => write(row.item)]);
    return defineTable(name, (document) => document.episodes.flatMap((episode, index) => select(episode).map((item) => ({ episode: index + 1, item }))), { episode: (row) => row.episode, ...Object.fromEntries(placed) });
}
