import type { Document, DocumentEpisode } from '../../document/document.js'

/** Where an item of an index stands. What is not known is null. */
export interface IndexSource {
  /** The input, as the document names it. */
  readonly path: string | null
  /** From 1, in the decoded text; known where documents were read with positions. */
  readonly line: number | null
  readonly column: number | null
  readonly episode: Pick<DocumentEpisode, 'podcast' | 'number' | 'title'>
}

/** What one episode says, and where. */
export interface Said<Item> {
  readonly item: Item
  readonly source: IndexSource
}

type Positioned<Item> = Item & { readonly position?: DocumentEpisode['position'] }

/**
 * The items of one kind in all episodes of all documents, in their order.
 *
 * @example
 * listSaid(documents, (episode) => episode.links)[0]?.source.path // => 'shows/1.txt'
 */
export function listSaid<Item>(
  documents: readonly Document[],
  select: (episode: DocumentEpisode) => readonly Positioned<Item>[],
): Said<Positioned<Item>>[] {
  return documents.flatMap(({ source, episodes }) =>
    episodes.flatMap((episode) =>
      select(episode).map((item) => ({
        item,
        source: {
          path: source.path,
          line: item.position?.start.line ?? null,
          column: item.position?.start.column ?? null,
          episode: { podcast: episode.podcast, number: episode.number, title: episode.title },
        },
      })),
    ),
  )
}
