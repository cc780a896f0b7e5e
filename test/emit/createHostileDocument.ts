import type { Document } from '../../src/document/document.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'

/** A document that holds a text in every field, in two episodes and an excerpt. */
export function createHostileDocument(text: string): Document {
  const episode = createEpisode({
    title: text,
    podcast: text,
    published: text,
    url: text,
    tagline: text,
    description: `${text}\n${text}\n\n${text}`,
    people: [{ name: text, role: text, about: text, links: [{ title: text, url: text }] }],
    chapters: [createChapter({ title: text, section: text, notes: [text, text], url: text })],
    links: [{ title: text, url: text, number: text, about: null, start: null }],
    glossary: [{ term: text, aliases: [text, text], definition: text, start: null }],
    topics: [{ text }],
    outline: [{ title: text, summary: text, bullets: [text] }],
    contacts: [{ kind: text, handle: text, url: text }],
    transcript: [{ speaker: text, start: 0, end: null, text }],
  })
  return createDocument({
    source: { path: text, format: 'text', encoding: 'utf-8', length: 0 },
    episodes: [episode, episode],
    excerpts: [
      createExcerpt(text, {
        turns: [{ speaker: text, text }],
        source: { title: text, author: text, url: text },
        title: text,
        chapter: text,
        place: text,
        date: text,
        thought: text,
        tags: [text],
        url: text,
      }),
    ],
    boilerplate: [{ text, reason: 'page-furniture' }],
  })
}
