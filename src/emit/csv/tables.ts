import { defineEpisodeTable } from './defineEpisodeTable.js'
import { defineTable, type Table } from './defineTable.js'
import { formatLongClock } from './formatLongClock.js'
import { joinLines } from './joinLines.js'

/** The tables of a document, in the order in which they are listed: together they hold all that the JSON holds of its content. */
export const tables: readonly Table[] = [
  defineEpisodeTable('episodes', (episode) => [episode], {
    title: (episode) => episode.title,
    podcast: (episode) => episode.podcast,
    number: (episode) => episode.number,
    published: (episode) => episode.published,
    url: (episode) => episode.url,
    duration: (episode) => episode.duration,
    tagline: (episode) => episode.tagline,
    description: (episode) => episode.description,
  }),
  defineEpisodeTable('chapters', (episode) => episode.chapters, {
    start: (chapter) => chapter.start,
    end: (chapter) => chapter.end,
    clock: (chapter) => formatLongClock(chapter.start),
    title: (chapter) => chapter.title,
    section: (chapter) => chapter.section,
    notes: (chapter) => joinLines(chapter.notes),
    url: (chapter) => chapter.url,
  }),
  defineEpisodeTable('people', (episode) => episode.people, {
    name: (person) => person.name,
    role: (person) => person.role,
    about: (person) => person.about,
    link_titles: (person) => joinLines(person.links.map((link) => link.title)),
    link_urls: (person) => joinLines(person.links.map((link) => link.url)),
  }),
  defineEpisodeTable('links', (episode) => episode.links, {
    title: (link) => link.title,
    url: (link) => link.url,
    number: (link) => link.number,
    about: (link) => link.about,
    start: (link) => link.start,
  }),
  defineEpisodeTable('glossary', (episode) => episode.glossary, {
    term: (entry) => entry.term,
    aliases: (entry) => joinLines(entry.aliases),
    definition: (entry) => entry.definition,
    start: (entry) => entry.start,
  }),
  defineEpisodeTable('topics', (episode) => episode.topics, {
    text: (topic) => topic.text,
  }),
  defineEpisodeTable('outline', (episode) => episode.outline, {
    title: (entry) => entry.title,
    summary: (entry) => entry.summary,
    bullets: (entry) => joinLines(entry.bullets),
  }),
  defineEpisodeTable('images', (episode) => episode.images, {
    url: (image) => image.url,
    alt: (image) => image.alt,
  }),
  defineEpisodeTable('contacts', (episode) => episode.contacts, {
    kind: (contact) => contact.kind,
    handle: (contact) => contact.handle,
    url: (contact) => contact.url,
  }),
  defineEpisodeTable('transcript', (episode) => episode.transcript, {
    start: (cue) => cue.start,
    end: (cue) => cue.end,
    clock: (cue) => (cue.start === null ? null : formatLongClock(cue.start)),
    speaker: (cue) => cue.speaker,
    text: (cue) => cue.text,
  }),
  defineTable('excerpts', (document) => [...document.excerpts.entries()], {
    excerpt: ([index]) => index + 1,
    text: ([, excerpt]) => excerpt.text,
    source_title: ([, { source }]) => source?.title ?? null,
    source_author: ([, { source }]) => source?.author ?? null,
    source_url: ([, { source }]) => source?.url ?? null,
    title: ([, excerpt]) => excerpt.title,
    chapter: ([, excerpt]) => excerpt.chapter,
    place: ([, excerpt]) => excerpt.place,
    date: ([, excerpt]) => excerpt.date,
    thought: ([, excerpt]) => excerpt.thought,
    tags: ([, excerpt]) => joinLines(excerpt.tags),
    start: ([, excerpt]) => excerpt.start,
    end: ([, excerpt]) => excerpt.end,
    url: ([, excerpt]) => excerpt.url,
  }),
  defineTable(
    'turns',
    (document) => document.excerpts.flatMap(({ turns }, index) => turns.map((turn) => ({ index, turn }))),
    {
      excerpt: ({ index }) => index + 1,
      speaker: ({ turn }) => turn.speaker,
      text: ({ turn }) => turn.text,
    },
  ),
  defineTable('boilerplate', (document) => document.boilerplate, {
    text: (item) => item.text,
    reason: (item) => item.reason,
  }),
  defineTable('messages', (document) => document.messages, {
    rule: (message) => message.rule,
    severity: (message) => message.severity,
    reason: (message) => message.reason,
    line: (message) => message.line,
    column: (message) => message.column,
  }),
]
