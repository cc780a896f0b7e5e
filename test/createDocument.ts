import type { Document, DocumentEpisode, DocumentExcerpt } from '../src/index.js'

/** A document without content, but for what is given. */
export function createDocument(parts: Partial<Document> = {}): Document {
  return {
    schemaVersion: 1,
    source: { path: null, format: 'text', encoding: 'utf-8', length: 0 },
    episodes: [],
    excerpts: [],
    boilerplate: [],
    messages: [],
    ...parts,
  }
}

/** An episode without content, but for what is given. */
export function createEpisode(parts: Partial<DocumentEpisode> = {}): DocumentEpisode {
  return {
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
    ...parts,
  }
}

/** A chapter without content, but for what is given. */
export function createChapter(parts: Partial<DocumentEpisode['chapters'][number]> = {}) {
  return { start: 0, end: null, title: '', section: null, notes: [], url: null, ...parts }
}

/** An excerpt of a text. */
export function createExcerpt(text: string, parts: Partial<DocumentExcerpt> = {}): DocumentExcerpt {
  return {
    text,
    turns: [],
    source: null,
    title: null,
    chapter: null,
    place: null,
    date: null,
    thought: null,
    tags: [],
    start: null,
    end: null,
    url: null,
    ...parts,
  }
}
