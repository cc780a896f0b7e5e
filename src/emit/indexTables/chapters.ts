import type { DocumentEpisode } from '../../document/document.js'
import { formatLongClock } from '../csv/formatLongClock.js'
import { joinLines } from '../csv/joinLines.js'
import { defineIndexTable, type IndexTable } from './defineIndexTable.js'
import { describePlace } from './describeSources.js'
import { type IndexSource, listSaid } from './said.js'

type Chapter = DocumentEpisode['chapters'][number]

/** A chapter and the one place where it stands. */
export interface ChapterEntry extends Omit<Chapter, 'position'> {
  readonly sources: readonly [IndexSource]
}

/** The chapters of all episodes, a row each; none are joined. */
export const chapters: IndexTable<ChapterEntry> = defineIndexTable<ChapterEntry, ChapterEntry>(
  (documents) =>
    listSaid<Chapter>(documents, (episode) => episode.chapters).map(({ item, source }) => {
      const { start, end, title, section, notes, url } = item
      return { start, end, title, section, notes, url, sources: [source] }
    }),
  (entry) => [entry],
  {
    start: (entry) => entry.start,
    end: (entry) => entry.end,
    clock: (entry) => formatLongClock(entry.start),
    title: (entry) => entry.title,
    section: (entry) => entry.section,
    notes: (entry) => joinLines(entry.notes),
    url: (entry) => entry.url,
    source: ({ sources: [source] }) => describePlace(source),
    podcast: ({ sources: [source] }) => source.episode.podcast,
    number: ({ sources: [source] }) => source.episode.number,
    episode: ({ sources: [source] }) => source.episode.title,
  },
)
