import type { DocumentEpisode } from '../../document/document.js'
import { type Columns, defineTable, type Table } from './defineTable.js'

/**
 * Make a table of items that belong to an episode: its first column is the number of the episode in the document, from 1.
 *
 * @example
 * defineEpisodeTable('topics', (episode) => episode.topics, {text: (topic) => topic.text}).columns // => ['episode', 'text']
 */
export function defineEpisodeTable<Item>(
  name: string,
  select: (episode: DocumentEpisode) => readonly Item[],
  columns: Columns<Item>,
): Table {
  const placed = Object.entries(columns).map(([key, write]) => [key, (row: Row<Item>) => write(row.item)] as const)
  return defineTable<Row<Item>>(
    name,
    (document) =>
      document.episodes.flatMap((episode, index) => select(episode).map((item) => ({ episode: index + 1, item }))),
    { episode: (row) => row.episode, ...Object.fromEntries(placed) },
  )
}

interface Row<Item> {
  readonly episode: number
  readonly item: Item
}
