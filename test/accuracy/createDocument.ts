import type { Document, DocumentEpisode } from '../../src/index.js'

/** A document of one episode, with what the test is about. */
export function createDocument(episode: Partial<DocumentEpisode>, rest: Partial<Document> = {}): Document {
  return {
    schemaVersion: 1,
    source: { path: null, format: 'text', encoding: 'utf-8', length: 0 },
    episodes: [{ ...blank, ...episode }],
    excerpts: [],
    boilerplate: [],
    messages: [],
    ...rest,
  }
}

const blank: DocumentEpisode = {
  title: null,
  podcast: null,
  number: null,
  published: null,
  url: null,
  duration: null,
  tagline: null,
  description: null,
  people: [],
  chapters: [],
  links: [],
  glossary: [],
  topics: [],
  outline: [],
  images: [],
  contacts: [],
  transcript: [],
}
