import type { Document, DocumentEpisode } from '../../src/index.js'

/** An empty document, or one with these parts. */
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

/** An episode of which nothing is known, or these parts. */
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

/** A chapter, or part of one. */
export function createChapter(
  start: number,
  title: string,
  parts: Partial<DocumentEpisode['chapters'][number]> = {},
): DocumentEpisode['chapters'][number] {
  return { start, end: null, title, section: null, notes: [], url: null, ...parts }
}
