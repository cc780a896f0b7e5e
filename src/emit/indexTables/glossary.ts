import type { DocumentEpisode } from '../../document/document.js'
import { joinLines } from '../csv/joinLines.js'
import { defineIndexTable, type IndexTable } from './defineIndexTable.js'
import { type Sourced, sourceColumns } from './describeSources.js'
import { foldName } from './foldName.js'
import { foldSpace } from './foldSpace.js'
import { groupBy } from './groupBy.js'
import { joinTerms } from './joinTerms.js'
import { listDistinct } from './listDistinct.js'
import { type IndexSource, listSaid } from './said.js'

type Term = DocumentEpisode['glossary'][number]

/** A term with all that is said of it. */
export interface TermEntry {
  /** As it was written first. */
  readonly term: string
  /** Its other names, other terms that it was joined with among them. */
  readonly aliases: readonly string[]
  /** Each once. */
  readonly definitions: readonly string[]
  readonly sources: readonly (IndexSource & Pick<Term, 'term' | 'aliases' | 'definition' | 'start'>)[]
}

interface Row extends Sourced {
  readonly entry: TermEntry
  readonly definition: string | null
}

/** The terms of all glossaries; a row for each definition of one. */
export const glossary: IndexTable<TermEntry> = defineIndexTable<TermEntry, Row>(
  (documents) => {
    const said = listSaid<Term>(documents, (episode) => episode.glossary)
    return joinTerms(groupBy(said, ({ item }) => foldName(item.term))).map((group) => {
      const term = group[0]?.item.term ?? ''
      const names = group.flatMap(({ item }) => [item.term, ...item.aliases])
      return {
        term,
        aliases: listDistinct([term, ...names], foldName).filter((name) => name !== term),
        definitions: listDistinct(
          group.map(({ item }) => item.definition),
          foldSpace,
        ),
        sources: group.map(({ item: { term, aliases, definition, start }, source }) => ({
          ...source,
          term,
          aliases,
          definition,
          start,
        })),
      }
    })
  },
  (entry) =>
    groupBy(entry.sources, ({ definition }) => foldSpace(definition ?? '')).map((sources) => ({
      entry,
      definition: sources[0]?.definition ?? null,
      sources,
    })),
  {
    term: ({ entry }) => entry.term,
    aliases: ({ entry }) => joinLines(entry.aliases),
    definition: ({ definition }) => definition,
    ...sourceColumns,
  },
)
