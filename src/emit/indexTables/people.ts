import type { DocumentEpisode } from '../../document/document.js'
import { joinLines } from '../csv/joinLines.js'
import { defineIndexTable, type IndexTable } from './defineIndexTable.js'
import { type Sourced, sourceColumns } from './describeSources.js'
import { foldAddress } from './foldAddress.js'
import { foldName } from './foldName.js'
import { foldSpace } from './foldSpace.js'
import { groupBy } from './groupBy.js'
import { listDistinct } from './listDistinct.js'
import { type IndexSource, listSaid } from './said.js'

type Person = DocumentEpisode['people'][number]

/** A name with all that is said of those who bear it: nothing tells namesakes apart but their sources. */
export interface PersonEntry {
  /** As it was written first. */
  readonly name: string
  /** Each once, in the order of the inputs. */
  readonly roles: readonly string[]
  readonly abouts: readonly string[]
  readonly links: Person['links']
  readonly sources: readonly (IndexSource & Pick<Person, 'name' | 'role' | 'about' | 'links'>)[]
}

interface Row extends Sourced {
  readonly entry: PersonEntry
  readonly role: string
  readonly about: string | null
  readonly links: Person['links']
}

/** The people of all episodes; a row for each role, and for each way to introduce somebody in it. */
export const people: IndexTable<PersonEntry> = defineIndexTable<PersonEntry, Row>(
  (documents) => {
    const said = listSaid<Person>(documents, (episode) => episode.people)
    return groupBy(said, ({ item }) => foldName(item.name)).map((group) => ({
      name: group[0]?.item.name ?? '',
      roles: listDistinct(
        group.map(({ item }) => item.role),
        foldSpace,
      ),
      abouts: listDistinct(
        group.map(({ item }) => item.about),
        foldSpace,
      ),
      links: listLinks(group.map(({ item }) => item)),
      sources: group.map(({ item: { name, role, about, links }, source }) => ({ ...source, name, role, about, links })),
    }))
  },
  (entry) =>
    groupBy(entry.sources, ({ role, about }) => JSON.stringify([role, foldSpace(about ?? '')])).map((sources) => ({
      entry,
      role: sources[0]?.role ?? '',
      about: sources[0]?.about ?? null,
      links: listLinks(sources),
      sources,
    })),
  {
    name: ({ entry }) => entry.name,
    role: ({ role }) => role,
    about: ({ about }) => about,
    link_titles: ({ links }) => joinLines(links.map((link) => link.title)),
    link_urls: ({ links }) => joinLines(links.map((link) => link.url)),
    ...sourceColumns,
  },
)

/** The links of somebody, each once. */
function listLinks(people: readonly Pick<Person, 'links'>[]): Person['links'] {
  const all = people.flatMap(({ links }) => links)
  const groups = groupBy(all, ({ title, url }) => JSON.stringify(url === null ? ['', title] : [foldAddress(url)]))
  return groups.flatMap(([first]) => (first ? [first] : []))
}
