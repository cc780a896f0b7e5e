import type { DocumentEpisode } from '../../document/document.js'
import { isLinkable } from '../isLinkable.js'
import { createNode, type Node } from './createNode.js'
import { formatDuration } from './formatDuration.js'

/** Make the `PodcastEpisode` of schema.org: only what the document states, addresses only of the web and of mail. */
export function createEpisodeNode(episode: DocumentEpisode): Node {
  const { title, podcast, number, published, url, duration, tagline, description, images } = episode
  const mentioned = episode.people.filter(({ role }) => role === 'mentioned')
  const involved = episode.people.filter(({ role }) => role !== 'mentioned')
  return createNode('PodcastEpisode', {
    name: title,
    url: keepUrl(url),
    episodeNumber: number,
    datePublished: published,
    duration: duration === null ? null : formatDuration(duration),
    partOfSeries: podcast === null ? null : createNode('PodcastSeries', { name: podcast }),
    abstract: tagline,
    description,
    image: images.flatMap(createImage),
    contributor: involved.map(createRole),
    mentions: [...mentioned.map(createPerson), ...episode.glossary.map(createTerm)],
    keywords: episode.topics.map(({ text }) => text),
    citation: episode.links.flatMap(createCitation),
    hasPart: episode.chapters.map(createClip),
  })
}

/** A chapter; an end that is no later than the start is left out. */
function createClip({ start, end, title, section, notes, url }: DocumentEpisode['chapters'][number]): Node {
  return createNode('Clip', {
    name: title,
    startOffset: start,
    endOffset: end !== null && end > start ? end : null,
    url: keepUrl(url),
    description: notes.join('\n'),
    isPartOf: section === null ? null : createNode('CreativeWork', { name: section }),
  })
}

/** What somebody did, as schema.org has it: the role stands between the episode and the person, under the same property. */
function createRole(person: DocumentEpisode['people'][number]): Node {
  return createNode('Role', { roleName: person.role, contributor: createPerson(person) })
}

function createPerson({ name, about, links }: DocumentEpisode['people'][number]): Node {
  const urls = links.map(({ url }) => keepUrl(url)).filter((url) => url !== null)
  return createNode('Person', { name, description: about, url: urls })
}

function createTerm({ term, aliases, definition }: DocumentEpisode['glossary'][number]): Node {
  return createNode('DefinedTerm', { name: term, alternateName: aliases, description: definition })
}

/** A link that has neither a title nor an address that may be one says nothing. */
function createCitation({ title, url, about }: DocumentEpisode['links'][number]): Node[] {
  const address = keepUrl(url)
  if (title === null && address === null) return []
  return [createNode('CreativeWork', { name: title, url: address, description: about })]
}

function createImage({ url, alt }: DocumentEpisode['images'][number]): Node[] {
  return isLinkable(url) ? [createNode('ImageObject', { contentUrl: url, caption: alt })] : []
}

function keepUrl(url: string | null): string | null {
  return url !== null && isLinkable(url) ? url : null
}
