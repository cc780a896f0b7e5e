/**
 * @import {Document, DocumentEpisode} from 'notes'
 * @import {EpisodeLabel, Labels} from './labels.js'
 */

/**
 * Take an expected document for labels: each of its items is required.
 *
 * @param {Document} document
 * @returns {Labels}
 */
export function labelDocument(document) {
  const turns = document.episodes.flatMap((episode) => episode.transcript)
  const first = turns[0]
  const last = turns.at(-1)
  return {
    episodes: document.episodes.map(labelEpisode),
    excerpts: document.excerpts,
    boilerplate: document.boilerplate,
    ...(first && last && { transcript: { turns: turns.length, first: first.text, last: last.text } }),
  }
}

/**
 * @param {DocumentEpisode} episode
 * @returns {EpisodeLabel}
 */
function labelEpisode(episode) {
  const { title, podcast, number, published, tagline, people, chapters, links, glossary, images } = episode
  const named = people.filter((person) => person.role !== 'mentioned')
  return {
    ...{ title, podcast, number, published, tagline, chapters, links, glossary },
    hosts: named.filter((person) => person.role === 'host'),
    guests: named.filter((person) => person.role === 'guest'),
    credits: named.filter((person) => person.role !== 'host' && person.role !== 'guest'),
    images: images.map((image) => image.url),
  }
}
