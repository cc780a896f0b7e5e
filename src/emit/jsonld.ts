import { createEmitter } from './createEmitter.js'
import { createEpisodeNode } from './jsonld/createEpisodeNode.js'

/**
 * Write the episodes as JSON-LD (W3C, JSON-LD 1.1) in the words of schema.org: a `PodcastEpisode` each, with a `Clip` for a chapter,
 * offsets in seconds, durations as ISO 8601 has them; nothing that the document does not state, however much a search engine wants it.
 *
 * The episodes always stand in `@graph`, be it one, several or none, so that a program meets one shape. Excerpts and transcripts are
 * left out. A `<` is written as an escape of JSON: the text can stand inside `<script>` in a page, whatever the input holds.
 *
 * @example
 * jsonld.emit(document) // => '{\n  "@context": "https://schema.org",\n  "@graph": [\n    {\n      "@type": "PodcastEpisode",…'
 */
export const jsonld = createEmitter('jsonld', ({ episodes }) => {
  const data = { '@context': 'https://schema.org', '@graph': episodes.map(createEpisodeNode) }
  return `${JSON.stringify(data, null, 2).replaceAll('<', '\\u003c')}\n`
})
