import type { DocumentEpisode } from '../../document/document.js'
import { joinLines } from '../csv/joinLines.js'
import { defineIndexTable, type IndexTable } from './defineIndexTable.js'
import { type Sourced, sourceColumns } from './describeSources.js'
import { foldAddress } from './foldAddress.js'
import { foldName } from './foldName.js'
import { foldSpace } from './foldSpace.js'
import { groupBy } from './groupBy.js'
import { listDistinct } from './listDistinct.js'
import { type IndexSource, listSaid, type Said } from './said.js'

type Link = DocumentEpisode['links'][number]

/** An address with all its titles; without an address, a title. */
export interface LinkEntry extends Sourced {
  /** As it was written first. */
  readonly url: string | null
  /** Each once. */
  readonly titles: readonly string[]
  /** The number of the episode linked to. */
  readonly number: string | null
  readonly abouts: readonly string[]
  readonly sources: readonly (IndexSource & Pick<Link, 'title' | 'url' | 'number' | 'about' | 'start'>)[]
}

/** The links of all episodes, a row each. */
export const links: IndexTable<LinkEntry> = defineIndexTable<LinkEntry, LinkEntry>(
  (documents) => {
    const said = listSaid<Link>(documents, (episode) => episode.links)
    return groupBy(said, createKey).map((group) => ({
      url: group[0]?.item.url ?? null,
      titles: listDistinct(
        group.map(({ item }) => item.title),
        foldName,
      ),
      number: group.find(({ item }) => item.number !== null)?.item.number ?? null,
      abouts: listDistinct(
        group.map(({ item }) => item.about),
        foldSpace,
      ),
      sources: group.map(({ item: { title, url, number, about, start }, source }) => ({
        ...source,
        title,
        url,
        number,
        about,
        start,
      })),
    }))
  },
  (entry) => [entry],
  {
    url: ({ url }) => url,
    titles: ({ titles }) => joinLines(titles),
    number: ({ number }) => number,
    abouts: ({ abouts }) => joinLines(abouts),
    ...sourceColumns,
  },
)

/** What makes links the same: the address; without one the title, and for an episode its number and the show that links to it. */
function createKey({ item: { url, title, number }, source }: Said<Link>, index: number): string {
  if (url !== null) return JSON.stringify([foldAddress(url)])
  if (title === null) return JSON.stringify([index, null])
  const { podcast } = source.episode
  if (number === null) return JSON.stringify(['', foldName(title)])
  return JSON.stringify(podcast === null ? [index, null] : [foldName(podcast), number, foldName(title)])
}
