import type { Document, DocumentEpisode } from '../../document/document.js'
import { collapseSpace } from './collapseSpace.js'
import type { Names } from './names.js'

/** What the head of a note says of it: flat, unknown values null. */
export type Description = Readonly<Record<string, string | number | null | readonly string[]>>

/** Describe a note: its episode if it has one, else the document. */
export function describeNote(document: Document, names: Names): Description {
  const [episode, ...others] = document.episodes
  return episode && !others.length ? describeEpisode(episode, names) : describeDocument(document, names)
}

function describeEpisode({ people, ...episode }: DocumentEpisode, names: Names): Description {
  return {
    title: episode.title,
    podcast: episode.podcast === null ? null : names.podcastProperty(episode.podcast),
    number: episode.number,
    published: episode.published,
    url: episode.url,
    duration: episode.duration,
    hosts: people.filter(({ role }) => role === 'host').map(({ name }) => names.personProperty(name)),
    guests: people.filter(({ role }) => role === 'guest').map(({ name }) => names.personProperty(name)),
  }
}

function describeDocument({ source, episodes, excerpts }: Document, names: Names): Description {
  const podcast = findShared(episodes.map((episode) => episode.podcast))
  return {
    title: findShared(excerpts.map((excerpt) => excerpt.source?.title)),
    author: findShared(excerpts.map((excerpt) => excerpt.source?.author)),
    podcast: podcast === null ? null : names.podcastProperty(podcast),
    source: source.path,
    episodes: episodes.length || null,
    excerpts: excerpts.length || null,
  }
}

// What is true of all may be said of the document; what is true of some may not.
function findShared(values: readonly (string | null | undefined)[]): string | null {
  const distinct = new Set(values.map((value) => collapseSpace(value ?? '')))
  const [value] = distinct
  return distinct.size === 1 && value ? value : null
}
