import type { DocumentEpisode } from '../../document/document.js'
import { collapseSpace } from '../markdown/collapseSpace.js'
import { compareTexts } from './compareTexts.js'
import { foldName } from './foldName.js'
import { groupBy } from './groupBy.js'
import type { Mention, Subject } from './subject.js'

/** One entry of an episode about somebody or something. */
interface Entry {
  readonly episode: DocumentEpisode
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: string | null
  readonly text: string | null
  readonly links: Subject['links']
}

/** The people of episodes: who is called the same is the same. */
export function listPeople(episodes: readonly DocumentEpisode[]): Subject[] {
  const entries = episodes.flatMap((episode) =>
    episode.people.map(({ name, role, about, links }) => ({ episode, name, aliases: [], role, text: about, links })),
  )
  return gatherSubjects('person', 'people', entries)
}

/** The terms of the glossaries of episodes, with all their definitions. */
export function listTerms(episodes: readonly DocumentEpisode[]): Subject[] {
  const entries = episodes.flatMap((episode) =>
    episode.glossary.map(({ term, aliases, definition }) => {
      return { episode, name: term, aliases, role: null, text: definition, links: [] }
    }),
  )
  return gatherSubjects('term', 'terms', entries)
}

function gatherSubjects(kind: Subject['kind'], folder: string, entries: readonly Entry[]): Subject[] {
  return [...groupBy(entries, ({ name }) => foldName(name))]
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, own]) => {
      const [name = '', ...spellings] = distinct(own.map((entry) => entry.name))
      const aliases = distinct([...spellings, ...own.flatMap((entry) => entry.aliases)])
      const others = aliases.filter((alias) => alias !== name)
      return { kind, folder, name, aliases: others, links: listLinks(own), mentions: listMentions(own) }
    })
}

function listMentions(entries: readonly Entry[]): Mention[] {
  return [...groupBy(entries, ({ episode }) => episode)].map(([episode, own]) => {
    return { episode, roles: distinct(own.map(({ role }) => role)), texts: distinctTexts(own.map(({ text }) => text)) }
  })
}

function listLinks(entries: readonly Entry[]): Subject['links'] {
  const links = entries.flatMap((entry) => entry.links)
  return [...new Map(links.map((link) => [JSON.stringify([link.title, link.url]), link])).values()]
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.map((text) => collapseSpace(text ?? '')).filter(Boolean))]
}

/** Paragraphs stay paragraphs. */
function distinctTexts(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.map((text) => (text ?? '').trim()).filter(Boolean))]
}
